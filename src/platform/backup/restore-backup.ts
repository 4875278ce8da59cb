import type { Pool } from 'pg'
import { ok, type Result, refused } from '#basics/result.ts'
import type { BackupHeader } from '#platform/backup/backup-format.ts'
import { clearEmptyHouse, isEmptyHouse } from '#platform/backup/empty-house.store.ts'
import type { BackupKey } from '#platform/backup/keys.ts'
import { type AfterRestore, loadBackup } from '#platform/backup/load-backup.ts'
import { type SoundBackup, verifyBackup } from '#platform/backup/verify-backup.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { migrate } from '#platform/db/migrate.ts'
import type { Migration } from '#platform/db/migration-files.ts'
import { houseMigrations } from '#platform/db/open-database.ts'
import { inTransaction } from '#platform/tenancy/transaction.ts'

/** Where a backup is put, and what is done to it there. */
export type RestorePlace = {
  readonly owner: Pool
  readonly settings: Pick<AskedSettings, 'dataFolder' | 'filesFolder' | 'mode'>
  readonly afterwards: readonly AfterRestore[]
  tell(text: string): void
}

/** What was put back. */
export type Restored = SoundBackup & {
  /** Sentences on what was done to it. */
  readonly says: readonly string[]
  /** Migrations that the backup did not have yet. */
  readonly migrated: readonly string[]
}

/**
 * Looks whether a backup can be put here, without touching anything: read through to its end, of a version that this
 * Lessen knows, and nobody here yet. Refuses with the sentence of what stands in the way.
 */
export async function checkRestore(
  { owner, settings, tell }: RestorePlace,
  file: string,
  key: BackupKey,
): Promise<Result<SoundBackup, string>> {
  tell('Reading the backup through …')
  const backup = await verifyBackup(file, key)
  if (!backup.ok) return backup
  const problem = versionProblem(backup.value.header, settings.mode)
  if (problem !== null) return refused(problem)
  const connection = await owner.connect()
  try {
    return (await isEmptyHouse(connection))
      ? backup
      : refused(
          'There are people here already: a backup is only put into an empty Lessen. Give it a new data folder or database.',
        )
  } finally {
    connection.release()
  }
}

/** Puts a backup here, brings it forward to this version, and proves that all of it arrived. Refuses as `checkRestore` does. */
export async function restoreBackup(
  place: RestorePlace,
  file: string,
  key: BackupKey,
): Promise<Result<Restored, string>> {
  const backup = await checkRestore(place, file, key)
  if (!backup.ok) return backup
  const { owner, settings, afterwards, tell } = place
  const steps = houseMigrations(settings.mode)
  const { length } = backup.value.header.migrations

  await inTransaction(owner, '', ({ connection }) => clearEmptyHouse(connection))
  await migrate(owner, steps.slice(0, length))
  tell('Putting the rows in and comparing them with the backup …')
  const says = await inTransaction(owner, '', (db) =>
    loadBackup(db, { file, key, backup: backup.value, folders: settings }, afterwards),
  )
  return ok({ ...backup.value, says, migrated: await migrate(owner, steps) })
}

function versionProblem(header: BackupHeader, mode: AskedSettings['mode']): string | null {
  if ((header.mode === 'network') !== (mode === 'network'))
    return `This backup is of an installation with LESSEN_MODE=${header.mode}, this one has LESSEN_MODE=${mode}: set it as it was.`
  const steps: readonly Migration[] = houseMigrations(mode)
  const other = header.migrations.findIndex(
    ({ name, sha256 }, at) => steps[at]?.name !== name || steps[at].sha256 !== sha256,
  )
  if (other === -1) return null
  return `This backup was made by another version of Lessen (${header.lessen}), which had run ${header.migrations[other]?.name}: take that version or a later one.`
}
