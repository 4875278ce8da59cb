import type { BackupFile } from '#platform/backup/backup-file.ts'
import { rowsIn } from '#platform/backup/snapshot.ts'
import type { SoundBackup } from '#platform/backup/verify-backup.ts'

/** Said where a backup is wanted and there is nothing to encrypt it to. */
export const noLockSays =
  'Backups are encrypted, and nothing is set to encrypt them to. Run: lessen backup-key, keep the secret key elsewhere, and set LESSEN_BACKUP_RECIPIENTS.'

/** One sentence on a backup that was written. */
export function saysKept({ file, madeAt, rows, files, bytes }: BackupFile): string {
  return `${file} holds everything up to ${madeAt}: ${rows} rows, ${files} files, ${bytes} bytes.`
}

/** One sentence on a backup that was read through. */
export function saysSound({ header, manifest }: SoundBackup): string {
  const { length } = manifest.organisations
  return `The backup is whole. It holds everything up to ${header.madeAt}, and nothing later: ${rowsIn(manifest)} rows in ${manifest.tables.length} tables, ${length} organisations, ${manifest.files.length} files; made by Lessen ${header.lessen} on PostgreSQL ${header.postgres}.`
}
