import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { announcer, networkAnnouncer } from '#app'
import { endAllSignIns } from '#modules/sign-in/index.ts'
import { writeBackupFile } from '#platform/backup/backup-file.ts'
import { makeKeys } from '#platform/backup/keys.ts'
import { type RestorePlace, restoreBackup } from '#platform/backup/restore-backup.ts'
import { differences } from '#platform/backup/snapshot.ts'
import { damageInside } from '#platform/backup/testing/damage-inside.ts'
import { damageOutside } from '#platform/backup/testing/damage-outside.ts'
import { verifyBackup } from '#platform/backup/verify-backup.ts'
import { holdMail } from '#platform/mail/hold-mail.store.ts'
import { databaseContent } from '#tests/setup/database-content.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse } from '#tests/setup/house.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { loadDemoWorld } from '#worlds/demo/demo-world.ts'

const source = await aHouse()
const target = await testDatabase()
const above = mkdtempSync(join(tmpdir(), 'lessen-backup-'))
afterAll(() => rmSync(above, { recursive: true, force: true }))

const canary = 'Canary-Narrative-7319'
const keys = await makeKeys()
const key = { identity: keys.identity }
const file = join(above, 'kept.lessen-backup')
const quiet = () => undefined
const backup = { recipients: [keys.recipient], passphrase: null, folder: above }
const sourceFolder = join(above, 'source')
const from = {
  owner: source.database.owner,
  settings: { dataFolder: sourceFolder, filesFolder: null, mode: 'both' as const, backup },
  tell: quiet,
}
const targetFolder = join(above, 'target')
const place: RestorePlace = {
  owner: target.database.owner,
  settings: { dataFolder: targetFolder, filesFolder: null, mode: 'both' },
  afterwards: [endAllSignIns, holdMail],
  tell: quiet,
}

beforeAll(async () => {
  await loadDemoWorld({
    database: source.database,
    announcer,
    networkAnnouncer,
    mode: 'both',
    now: '2026-03-01T09:00:00.000Z',
    tell: quiet,
  })
  await source.superuser.query('update private.people set known_as = $1', [canary])
  await source.visitor('manager')
  await source.superuser.query(
    `insert into mail.outbox (id, address, kind, passes, letter, message_id)
     values (gen_random_uuid(), 'a@example.org', 'invitation', true, '{}', gen_random_uuid())`,
  )
  const photo = Buffer.from(canary.repeat(100_000))
  const name = createHash('sha256').update(photo).digest('hex')
  mkdirSync(join(sourceFolder, 'files', name.slice(0, 2)), { recursive: true })
  writeFileSync(join(sourceFolder, 'files', name.slice(0, 2), name), photo)
  writeFileSync(join(sourceFolder, 'secret'), 'a secret of this house')
  await writeBackupFile(from, file)
}, 300_000)

test('damaged backups are refused and touch nothing: cut off at every border, bits flipped, sections swapped, taken out and made up, bombs', async () => {
  const whole = readFileSync(file)
  const all = [...damageOutside(whole), ...(await damageInside(whole, key, backup))]
  expect(all.length).toBeGreaterThanOrEqual(100)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  // As a rule every fourth, or so, beginning with another one for each commit.
  const every = Math.floor(all.length / depth(25, all.length))
  const tried = all.filter((_, turn) => (turn + seed) % every === 0)
  const harmed = join(above, 'harmed')
  const before = await databaseContent(target.superuser)
  const accepted: string[] = []
  for (const { name, harm } of tried) {
    writeFileSync(harmed, await harm(whole))
    if ((await restoreBackup(place, harmed, key)).ok) accepted.push(name)
  }
  console.info(`${tried.length - accepted.length} of ${tried.length} kinds of damage refused, of ${all.length}`)
  expect(accepted).toEqual([])
  expect(await databaseContent(target.superuser)).toEqual(before)
  expect(existsSync(targetFolder)).toBe(false)
  // The check itself can fail: the same bytes, unharmed, are not refused.
  writeFileSync(harmed, whole)
  expect((await verifyBackup(harmed, key)).ok).toBe(true)
})

test('another key, a passphrase, no file and a folder are refused', async () => {
  const other = await makeKeys()
  const asked = [
    [file, { identity: other.identity }],
    [file, { passphrase: 'a passphrase that was never used' }],
    [join(above, 'no such file'), key],
    [above, key],
  ] as const
  for (const [where, by] of asked) expect((await restoreBackup(place, where, by)).ok).toBe(false)
})

test('nothing of what people wrote can be read in a backup without its key', async () => {
  const bytes = readFileSync(file)
  expect(bytes.includes(canary)).toBe(false)
  expect(bytes.includes('private.people')).toBe(false)
  expect(readFileSync(join(sourceFolder, 'files', ...pathOf(await manifest()))).includes(canary)).toBe(true)
})

test('a backup of a newer version, or of another mode, is refused in a sentence', async () => {
  await source.superuser.query(
    `insert into platform_meta.migrations (name, sha256) values ('9999-later-step.sql', '0')`,
  )
  const newer = join(above, 'newer')
  await writeBackupFile(from, newer)
  await source.superuser.query(`delete from platform_meta.migrations where name like '9999%'`)
  expect(await restoreBackup(place, newer, key)).toEqual({
    ok: false,
    problems: expect.stringContaining('9999-later-step.sql'),
  })
  const network = { ...place, settings: { ...place.settings, mode: 'network' as const } }
  expect(await restoreBackup(network, file, key)).toEqual({
    ok: false,
    problems: expect.stringContaining('LESSEN_MODE'),
  })
})

test('what is put into an empty house is what was kept: every table, sequence, organisation, file and the secret', async () => {
  const restored = await restoreBackup(place, file, key)
  if (!restored.ok) throw new Error(restored.problems)
  const content = await databaseContent(source.superuser)
  const found = await databaseContent(target.superuser)
  expect(Object.keys(content).filter((name) => content[name] !== found[name])).toEqual(['identity.sessions'])
  const { rows } = await target.superuser.query('select 1 from identity.sessions where ended_at is null')
  expect(rows).toEqual([])
  const mail = 'select state, letter from mail.outbox'
  expect((await target.superuser.query(mail)).rows).toEqual([{ state: 'held', letter: null }])
  expect(restored.value.says).toEqual([expect.stringContaining('1 sessions'), expect.stringContaining('1 mails')])
  const audits = 'select count(*)::int as n, max(id)::int as last from private.audit'
  expect((await target.superuser.query(audits)).rows).toEqual((await source.superuser.query(audits)).rows)
  expect(readFileSync(join(targetFolder, 'secret'), 'utf8')).toBe('a secret of this house')
  const path = pathOf(await manifest())
  expect(readFileSync(join(targetFolder, 'files', ...path))).toEqual(readFileSync(join(sourceFolder, 'files', ...path)))
})

test('afterwards the walls stand and the triggers work, and a second restore is refused: there are people here', async () => {
  const { rows } = await target.superuser.query(`
    select c.relname from pg_class c where c.relnamespace = 'private'::regnamespace and c.relkind = 'r' and not c.relforcerowsecurity
    union all select t.tgname from pg_trigger t where not t.tgisinternal and t.tgenabled <> 'O'`)
  expect(rows).toEqual([])
  expect(await restoreBackup(place, file, key)).toEqual({
    ok: false,
    problems: expect.stringContaining('There are people here'),
  })
})

test('a row more, a row less or a letter changed would have been found', async () => {
  const kept = await manifest()
  const [first, ...rest] = kept.tables.filter(({ rows }) => rows > 0)
  if (first === undefined) throw new Error('a table has rows')
  expect(differences(kept, kept)).toEqual([])
  expect(differences(kept, { ...kept, tables: rest })).toContain(first.name)
  const changed = kept.tables.map((table) => (table === first ? { ...table, rows: table.rows + 1 } : table))
  expect(differences(kept, { ...kept, tables: changed })).toEqual([first.name])
})

async function manifest() {
  const read = await verifyBackup(file, key)
  if (!read.ok) throw new Error(read.problems)
  return read.value.manifest
}

function pathOf({ files }: Awaited<ReturnType<typeof manifest>>): string[] {
  return (files[0]?.path ?? '').split('/')
}
