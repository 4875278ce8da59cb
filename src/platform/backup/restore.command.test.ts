import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { announcer } from '#app'
import { ok } from '#basics/result.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { endAllSignIns } from '#modules/sign-in/index.ts'
import { backupCommand } from '#platform/backup/backup.command.ts'
import { backupKeyCommand } from '#platform/backup/backup-key.command.ts'
import { restoreCommand } from '#platform/backup/restore.command.ts'
import { upgradeCommand } from '#platform/backup/upgrade.command.ts'
import { runCommands } from '#platform/commands/run-commands.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import type { Database } from '#platform/db/database.ts'
import { houseMigrations } from '#platform/db/open-database.ts'
import { holdMail } from '#platform/mail/hold-mail.store.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const source = await testDatabase()
const target = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'lessen-commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const organisation = await anOrganisation(source.database)

const made = await run(source.database, {}, 'backup-key')
const recipient = /LESSEN_BACKUP_RECIPIENTS=(\S+)/.exec(made.told)?.[1] ?? ''
const keyFile = join(folder, 'key')
writeFileSync(keyFile, made.out)
const locked = { LESSEN_BACKUP_RECIPIENTS: recipient }
const file = join(folder, 'one')

async function run(database: Database, env: Record<string, string>, ...typed: string[]) {
  const read = readSettings({ LESSEN_DATA_DIR: join(folder, 'data'), ...env })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const settings = { ...read.value, secret: 'x'.repeat(32) }
  const [out, told]: [string[], string[]] = [[], []]
  const commands = [
    backupCommand,
    backupKeyCommand,
    restoreCommand(announcer, [endAllSignIns, holdMail]),
    upgradeCommand,
  ]
  const code = await runCommands(commands, typed, {
    out: (text) => void out.push(text),
    tell: (text) => void told.push(text),
    asked: () => ok(read.value),
    open: async () => ({ database, settings, now: () => '2026-03-01T09:00:00.000Z', close: async () => undefined }),
  })
  return { code, out: out.join('\n'), told: told.join('\n') }
}

test('nothing leaves unencrypted: without a key there is no backup, and a sentence says how to make one', async () => {
  const { code, told } = await run(source.database, {}, 'backup', '--to', file)
  expect([code, told]).toEqual([2, expect.stringContaining('lessen backup-key')])
})

test('the latest backups stay in their folder and the older go; what else lies there stays', async () => {
  const backups = { ...locked, LESSEN_BACKUP_DIR: join(folder, 'kept') }
  await run(source.database, backups, 'backup')
  const other = join(folder, 'kept', 'lessen-20200101T000000Z.lessen-backup')
  const foreign = join(folder, 'kept', 'notes.txt')
  for (const path of [other, foreign]) writeFileSync(path, 'old')
  const { code, told } = await run(source.database, backups, 'backup', '--keep', '1')
  expect(code).toBe(0)
  expect(told).toContain('Removed lessen-20200101T000000Z.lessen-backup.')
  expect(told).not.toContain('notes.txt')
})

test('a backup is read through without a database, by whoever has the key', async () => {
  expect((await run(source.database, locked, 'backup', '--to', file)).code).toBe(0)
  const { code, out } = await run(source.database, {}, 'backup', '--verify', file, '--key', keyFile)
  expect([code, out]).toEqual([0, expect.stringContaining('The backup is whole. It holds everything up to ')])
  expect((await run(source.database, {}, 'backup', '--verify', file)).told).toContain('--key FILE')
})

test('a restore without --into only looks', async () => {
  const { code, out } = await run(target.database, {}, 'restore', file, '--key', keyFile)
  expect([code, out]).toEqual([0, expect.stringContaining('Nothing was changed')])
  expect((await target.superuser.query('select 1 from identity.organisations')).rows).toEqual([])
})

test('a restore says up to when its data is, and every organisation’s audit says so too', async () => {
  const { code, out } = await run(target.database, {}, 'restore', file, '--into', '--key', keyFile)
  expect([code, out]).toEqual([0, expect.stringMatching(/What was recorded after 20\S+ is not here: tell those/)])
  const { rows } = await target.superuser.query(
    `select organisation_id as id, payload ->> 'restoredAt' as at from private.audit where deed = 'house.restored'`,
  )
  expect(rows).toEqual([{ id: organisation.id, at: '2026-03-01T09:00:00.000Z' }])
})

test('an upgrade with nothing to do says so, and one that would change real records wants a backup first', async () => {
  expect((await run(source.database, {}, 'upgrade')).out).toContain('of this version already')
  // The last that makes a table, and all after it, so that running it again fails.
  const last = houseMigrations('both').findLast(({ sql }) => /^create table/m.test(sql))
  await source.superuser.query('delete from platform_meta.migrations where name >= $1', [last?.name])
  const refused = await run(source.database, {}, 'upgrade')
  expect([refused.code, refused.told]).toEqual([2, expect.stringContaining('--without-backup')])
  const failed = await run(source.database, { ...locked, LESSEN_BACKUP_DIR: join(folder, 'first') }, 'upgrade')
  // The migration has run already under another name, so it fails: the backup is there and nothing was changed.
  expect([failed.code, failed.told]).toEqual([2, expect.stringContaining('the version that ran before still starts')])
  expect(failed.out).toContain(join(folder, 'first'))
})
