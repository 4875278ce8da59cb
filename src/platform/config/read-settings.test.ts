import { expect, test } from 'vitest'
import { readSettings } from '#platform/config/read-settings.ts'
import { settingsList } from '#platform/config/settings-list.ts'

const problemsOf = (env: Record<string, string>) => {
  const read = readSettings(env)
  return read.ok ? [] : read.problems.map((problem) => problem.says)
}

test('nothing needs to be set to try Lessen', () => {
  const read = readSettings({ PATH: '/bin', LANG: 'C' })
  expect(read.ok && read.value).toMatchObject({
    mode: 'both',
    host: '127.0.0.1',
    port: 3000,
    origin: 'http://localhost:3000',
    demo: true,
    databaseUrls: null,
    trustProxy: false,
    logLevel: 'info',
  })
})

test('the heads of the audit are kept outside the data folder', () => {
  const inside = problemsOf({ LESSEN_DATA_DIR: '/srv/lessen', LESSEN_AUDIT_HEADS_FILE: '/srv/lessen/heads.txt' })
  expect(inside).toEqual(['LESSEN_AUDIT_HEADS_FILE must be outside the data folder, best on another machine'])
  expect(problemsOf({ LESSEN_DATA_DIR: '/srv/lessen', LESSEN_AUDIT_HEADS_FILE: '/srv/elsewhere/heads.txt' })).toEqual(
    [],
  )
})

test('all problems are named together, each with its setting', () => {
  const problems = problemsOf({
    PORT: '70000',
    LESSEN_MODE: 'ward',
    LESSEN_ORIGIN: 'lessen.example.org/start',
    LESSEN_SECRET: 'short',
  })
  expect(problems).toEqual([
    'PORT must be a whole number from 0 to 65535',
    'LESSEN_MODE must be one of: network, practice, both',
    'LESSEN_ORIGIN must be like https://lessen.example.org',
    'LESSEN_SECRET must be at least 32 characters',
  ])
})

test('how much is traced means nothing without somewhere to send it', () => {
  expect(problemsOf({ LESSEN_TRACES_PERCENT: '10' })).toEqual([
    'LESSEN_TRACES_PERCENT needs LESSEN_TRACES_URL: without it nothing is traced',
  ])
  const read = readSettings({ LESSEN_TRACES_PERCENT: '10', LESSEN_TRACES_URL: 'http://127.0.0.1:4318/v1/traces' })
  expect(read.ok && read.value.watching).toMatchObject({ tracesPercent: 10, metricsToken: null })
})

test('a typing mistake in a name is found and the nearest name offered', () => {
  expect(problemsOf({ LESSEN_ORIGN: 'https://lessen.example.org' })).toEqual([
    'LESSEN_ORIGN is not a setting of Lessen; did you mean LESSEN_ORIGIN?',
  ])
})

test('real people can only be entered when a clinical safety officer is named', () => {
  expect(problemsOf({ LESSEN_DEMO: 'no' })).toHaveLength(1)
  expect(problemsOf({ LESSEN_DEMO: 'no' })[0]).toContain('LESSEN_CLINICAL_SAFETY_OFFICER')
  expect(problemsOf({ LESSEN_DEMO: 'no', LESSEN_CLINICAL_SAFETY_OFFICER: ' ' })).not.toEqual([])
  expect(problemsOf({ LESSEN_DEMO: 'no', LESSEN_CLINICAL_SAFETY_OFFICER: 'Dr A. Example' })).toEqual([])
})

test('a network alone holds no person’s record, and leaves the demonstration without a clinical safety officer', () => {
  expect(problemsOf({ LESSEN_DEMO: 'no', LESSEN_MODE: 'network' })).toEqual([])
  expect(problemsOf({ LESSEN_DEMO: 'no', LESSEN_MODE: 'both' })).toHaveLength(1)
})

test('the clock cannot be moved where real people are entered', () => {
  const real = { LESSEN_DEMO: 'no', LESSEN_CLINICAL_SAFETY_OFFICER: 'Dr A. Example' }
  expect(problemsOf({ ...real, LESSEN_NOW: '2026-03-01T09:00Z' })[0]).toContain('LESSEN_NOW')
  expect(problemsOf({ LESSEN_NOW: '2026-03-01T09:00Z' })).toEqual([])
  expect(problemsOf({ LESSEN_NOW: '2026-03-01T09:00' })).toEqual(['LESSEN_NOW must be like 2026-03-01T09:00Z'])
})

test('the three addresses of a database go together', () => {
  expect(problemsOf({ DATABASE_URL: 'postgresql://app@db/lessen' })).toEqual([
    'DATABASE_IDENTITY_URL is missing: set all of DATABASE_URL, DATABASE_IDENTITY_URL, DATABASE_OWNER_URL, or none',
    'DATABASE_OWNER_URL is missing: set all of DATABASE_URL, DATABASE_IDENTITY_URL, DATABASE_OWNER_URL, or none',
  ])
})

test('proxies are believed only when they are counted or named', () => {
  const trust = (text: string) => {
    const read = readSettings({ LESSEN_TRUST_PROXY: text })
    return read.ok ? read.value.trustProxy : read.problems[0]?.says
  }
  expect(trust('2')).toBe(2)
  expect(trust('10.0.0.1, 10.1.0.0/16')).toEqual(['10.0.0.1', '10.1.0.0/16'])
  expect(trust('yes')).toContain('LESSEN_TRUST_PROXY must be')
})

test('every setting says what it means, what holds without it, and shows a value', () => {
  for (const { name, means, otherwise, example } of Object.values(settingsList)) {
    expect([name, means.length > 10, otherwise !== '', example !== '']).toEqual([name, true, true, true])
  }
})
