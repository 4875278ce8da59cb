import { existsSync } from 'node:fs'
import { at } from './paths.mjs'

/**
 * All that is checked, in order, quickest first. A step runs a program of an npm package under Node, or a group of
 * tests. `lint` looks with knowledge of types where tsgolint has a program for this machine. Ask after installing: the
 * answer depends on what is there.
 */
export function stepsOf() {
  const program = (name, file) => at('node_modules', name, file)
  const folders = ['src', 'worlds', 'tests', 'bench', 'bin'].filter((folder) => existsSync(at(folder)))
  const typeAware = existsSync(at('node_modules', '@oxlint-tsgolint', `${process.platform}-${process.arch}`))
  return [
    { name: 'types', says: 'TypeScript agrees', words: [program('typescript', 'bin/tsc'), '-p', '.'] },
    {
      name: 'lint',
      says: typeAware ? 'nothing suspicious, types known' : 'nothing suspicious, types not known on this machine',
      words: [program('oxlint', 'bin/oxlint'), '--deny-warnings', ...(typeAware ? ['--type-aware'] : []), ...folders],
    },
    {
      name: 'format',
      says: 'one way of writing',
      words: [program('@biomejs/biome', 'bin/biome'), 'check', ...folders],
    },
    {
      name: 'tests',
      says: 'rules, stores, pages, and the house itself',
      vitest: 'house',
      words: ['--exclude', 'src/statistics/**', '--exclude', 'tests/golden/**'],
    },
    {
      name: 'statistics',
      says: 'the methods, and that every branch of them is tried',
      vitest: 'house',
      words: ['src/statistics', 'tests/golden', '--coverage.enabled'],
    },
    { name: 'faults', says: 'what is killed heals', vitest: 'faults' },
    { name: 'journeys', says: 'whole stories in a real browser', vitest: 'journeys' },
  ]
}
