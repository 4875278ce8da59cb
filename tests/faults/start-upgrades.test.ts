import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { verifyBackup } from '#platform/backup/verify-backup.ts'
import { lessen } from './command-process.ts'
import { dataFolder, type Entry, startHouse } from './house-process.ts'
import { preparedFolder } from './prepared-folder.ts'

const realUse = { LESSEN_DEMO: 'no', LESSEN_CLINICAL_SAFETY_OFFICER: 'Dr A. Example' }
const root = resolve(import.meta.dirname, '../..')
const later = `${String(readdirSync(join(root, 'migrations')).length + 1).padStart(4, '0')}-platform-later.sql`

/** A checkout of the version after this one: the same, and one migration more. Gives its start. */
function nextVersion(): Entry {
  const next = mkdtempSync(join(tmpdir(), 'lessen-next-'))
  onTestFinished(() => rmSync(next, { recursive: true, force: true }))
  for (const part of ['src', 'worlds', 'migrations', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(next, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(next, 'node_modules'))
  writeFileSync(join(next, 'migrations', later), 'create table platform_meta.later (id int primary key);\n')
  return `/${join(next, 'src/main.ts').slice(1)}`
}

/** Starts it, waits until it is ready or has ended, stops it, and gives all it said. */
async function startAndStop(folder: string, entry: Entry, env: Record<string, string>): Promise<string> {
  const checkout = { TSX_TSCONFIG_PATH: resolve(import.meta.dirname, dirname(entry), '../tsconfig.json') }
  const house = startHouse(folder, entry, { ...realUse, ...checkout, ...env })
  const address = await house.ready
  if (address !== null) house.signal('SIGTERM')
  await house.ended
  return house.said()
}

test('a start of the next version keeps a backup of real records first, and changes nothing when it cannot', async () => {
  const [folder, next] = [await preparedFolder(), nextVersion()]
  const made = await lessen(folder, {}, 'backup-key')
  const [key, identity] = [join(folder, 'key'), /^AGE-SECRET-KEY-1\w+$/m.exec(made.out)?.[0] ?? '']
  writeFileSync(key, made.out)
  const kept = join(folder, 'kept')
  const env = { LESSEN_BACKUP_RECIPIENTS: /age1[a-z0-9]+/.exec(made.out)?.[0] ?? '', LESSEN_BACKUP_DIR: kept }

  writeFileSync(kept, 'a file where the folder for backups should be')
  const refused = await startAndStop(folder, next, env)
  expect(refused).toMatch(/The database was left as it is: no backup could be made of it\. E(EXIST|NOTDIR)/)
  rmSync(kept)
  expect(await startAndStop(folder, '../../src/main.ts', env)).toContain('ready at')
  expect(existsSync(kept)).toBe(false)

  const upgraded = await startAndStop(folder, next, env)
  expect(upgraded).toContain('ready at')
  expect(upgraded).toContain('backup.kept')
  expect(await startAndStop(folder, next, env)).toContain('ready at')
  const files = readdirSync(kept)
  expect(files).toHaveLength(1)
  const file = join(kept, files[0] ?? '')
  const backup = await verifyBackup(file, { identity })
  if (!backup.ok) throw new Error(backup.problems)
  expect(backup.value.header.migrations.map(({ name }) => name)).not.toContain(later)

  // The version that was left does not touch what the next one changed, and the backup leads back to it.
  expect(await startAndStop(folder, '../../src/main.ts', env)).toContain(`the database has run ${later}`)
  const back = dataFolder()
  expect((await lessen(back, {}, 'restore', file, '--into', '--key', key)).code).toBe(0)
  expect(await startAndStop(back, '../../src/main.ts', env)).toContain('ready at')
})

test('without keys it says in the log that it changes real records without a backup', async () => {
  const folder = await preparedFolder()
  const said = await startAndStop(folder, nextVersion(), {})
  expect(said).toContain('backup.none')
  expect(said).toContain('ready at')
})
