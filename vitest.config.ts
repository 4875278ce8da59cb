import { defineConfig } from 'vitest/config'

const hour = 3_600_000

/**
 * Three groups. house: beside the code, many files in few workers that share what they loaded. faults: what is killed
 * must heal, each in a process of its own. journeys: whole stories in a real browser.
 */
export default defineConfig({
  test: {
    globalSetup: 'tests/setup/test-postgres.ts',
    setupFiles: ['tests/setup/seeded-chance.ts'],
    passWithNoTests: true,
    maxWorkers: 2,
    // Looked at by the step "statistics" of bin/steps.mjs: every branch of the methods is tried.
    coverage: {
      provider: 'v8',
      include: ['src/statistics/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**'],
      reporter: ['text-summary'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.{ts,tsx}', 'worlds/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/faults/**', 'tests/journeys/**', 'tests/load/**'],
          pool: 'threads',
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          pool: 'forks',
          testTimeout: hour,
          hookTimeout: hour,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          pool: 'forks',
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
