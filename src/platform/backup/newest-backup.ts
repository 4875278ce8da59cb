import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupShape } from '#platform/backup/backup-file.ts'
import { hasLock } from '#platform/backup/keys.ts'
import type { Finding } from '#platform/commands/machine-findings.ts'
import type { Settings } from '#platform/config/settings.ts'

/** When the newest backup in `folder` was made, as an ISO instant, by the file's own time; null when there is none. */
export function newestBackup(folder: string): string | null {
  try {
    const times = readdirSync(folder)
      .filter((name) => backupShape.test(name))
      .map((name) => statSync(join(folder, name)).mtimeMs)
    return times.length === 0 ? null : new Date(Math.max(...times)).toISOString()
  } catch {
    return null
  }
}

const longestHours = 7 * 24

/** Whether a backup was made lately, for the doctor. A demonstration holds nothing that anybody would miss. */
export function backupFinding({ backup, demo }: Pick<Settings, 'backup' | 'demo'>, now: string): Finding {
  const newest = newestBackup(backup.folder)
  const hours = newest === null ? null : Math.floor((Date.parse(now) - Date.parse(newest)) / 3_600_000)
  const isLate = hours === null || hours > longestHours
  const found =
    newest === null ? 'none lies in the folder for backups' : `the newest in the folder for backups is of ${newest}`
  const more = hasLock(backup) ? '' : '; nothing is set up to encrypt one with'
  return { name: 'backup', isSound: demo || !isLate, says: `${found}${more}` }
}
