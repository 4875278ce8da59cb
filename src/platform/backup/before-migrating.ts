import { ok, type Result, refused } from '#basics/result.ts'
import { type BackupFile, backupName, writeBackupFile } from '#platform/backup/backup-file.ts'
import { noLockSays } from '#platform/backup/backup-words.ts'
import { isEmptyHouse } from '#platform/backup/empty-house.store.ts'
import { hasLock } from '#platform/backup/keys.ts'
import type { BackupSource } from '#platform/backup/write-backup.ts'
import { waiting } from '#platform/db/migrate.ts'
import { houseMigrations } from '#platform/db/open-database.ts'

/** What stands before the database can be changed by migrations. */
export type BeforeMigrating =
  | { readonly is: 'nothing to change' | 'nothing to lose' | 'no key' }
  | { readonly is: 'kept'; readonly backup: BackupFile }

/**
 * Keeps a copy of the database in the folder for backups when migrations wait and there is something to lose. Refuses
 * when the copy cannot be made: then the database must not be changed.
 */
export async function keepBeforeMigrating(source: BackupSource, now: string): Promise<Result<BeforeMigrating, string>> {
  const { owner, settings } = source
  try {
    if ((await waiting(owner, houseMigrations(settings.mode))).length === 0) return ok({ is: 'nothing to change' })
    if (await isEmpty(source)) return ok({ is: 'nothing to lose' })
    if (!hasLock(settings.backup)) return ok({ is: 'no key' })
    return ok({ is: 'kept', backup: await writeBackupFile(source, backupName(settings.backup.folder, now)) })
  } catch (fault) {
    return refused(
      `The database was left as it is: no backup could be made of it. ${fault instanceof Error ? fault.message : ''}`,
    )
  }
}

/** Said when migrations run over real records without a copy. */
export const withoutBackupSays = `The database is changed without a backup. ${noLockSays}`

async function isEmpty({ owner }: BackupSource): Promise<boolean> {
  const connection = await owner.connect()
  try {
    return await isEmptyHouse(connection)
  } finally {
    connection.release()
  }
}
