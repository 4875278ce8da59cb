import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from '#platform/config/read-settings.ts'
import { secretNames } from '#platform/config/settings-by-file.ts'
import { settingsList } from '#platform/config/settings-list.ts'

const folder = mkdtempSync(join(tmpdir(), 'lessen-secrets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileWith = (text: string) => {
  const file = join(folder, `secret-${text.length}`)
  writeFileSync(file, text)
  return file
}
const problemsOf = (env: Record<string, string>) => {
  const read = readSettings(env)
  return read.ok ? [] : read.problems.map(({ says }) => says)
}

test('a secret may be kept in a file, with a line end behind it', () => {
  const read = readSettings({ LESSEN_SECRET_FILE: fileWith(`${'s'.repeat(40)}\n`) })
  expect(read.ok && read.value.secret).toBe('s'.repeat(40))
})

test('addresses of a database that stand in files are a whole set', () => {
  const env = Object.fromEntries(
    ['', '_IDENTITY', '_OWNER'].map((which) => [
      `DATABASE${which}_URL_FILE`,
      fileWith(`postgresql://lessen${which}:secret@db.example.org/lessen`),
    ]),
  )
  const read = readSettings(env)
  expect(read.ok && read.value.databaseUrls).toMatchObject({ app: 'postgresql://lessen:secret@db.example.org/lessen' })
})

test('a file that is not there, an empty one, and a secret that is set twice are refused by name', () => {
  const says = (field: string) => `${field} must name a file that can be read and is not empty`
  expect(problemsOf({ LESSEN_SECRET_FILE: join(folder, 'nowhere') })).toEqual([says('LESSEN_SECRET_FILE')])
  expect(problemsOf({ LESSEN_METRICS_TOKEN_FILE: fileWith(' ') })).toEqual([says('LESSEN_METRICS_TOKEN_FILE')])
  const twice = { LESSEN_SECRET: 's'.repeat(32), LESSEN_SECRET_FILE: fileWith('t'.repeat(33)) }
  expect(problemsOf(twice)).toEqual(['set LESSEN_SECRET or LESSEN_SECRET_FILE, not both'])
})

test('what is in the file counts as if it were set: too short is too short', () => {
  expect(problemsOf({ LESSEN_SECRET_FILE: fileWith('short') })).toEqual([
    'LESSEN_SECRET must be at least 32 characters',
  ])
})

test('only secrets are read from files', () => {
  expect(problemsOf({ LESSEN_MODE_FILE: '/tmp' })).toHaveLength(1)
  expect(secretNames).toContain('DATABASE_OWNER_URL')
  const secretWords = Object.values(settingsList).filter(({ name }) =>
    /SECRET|TOKEN|PASSPHRASE|DATABASE|MAIL_URL/.test(name),
  )
  expect(secretWords.map(({ name }) => name).filter((name) => !secretNames.includes(name))).toEqual([])
})
