import { sealerFinding } from '#platform/audit/sealer-finding.ts'
import { backupFinding } from '#platform/backup/newest-backup.ts'
import { databaseFindings } from '#platform/commands/database-findings.store.ts'
import { type Finding, machineFindings } from '#platform/commands/machine-findings.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import { quotaFinding } from '#platform/files/file-quota.ts'
import { jobFinding } from '#platform/jobs/job-findings.ts'
import { mailFinding } from '#platform/mail/mail-findings.store.ts'

/** What findings are asked of: the logins of the web process, the settings, and the moment as an ISO instant. */
export type Examined = {
  readonly database: Pick<Database, 'app' | 'identity'>
  readonly settings: Settings
  readonly now: string
}

/** Everything that is looked at, by `lessen doctor` and by the page about the installation alike. */
export async function allFindings({ database, settings, now }: Examined): Promise<readonly Finding[]> {
  return [
    ...machineFindings(settings),
    ...(await databaseFindings(database, settings.mode)),
    await sealerFinding({ database, hasPractice: settings.mode !== 'network' }),
    await jobFinding(database),
    await mailFinding(database, settings),
    await quotaFinding(database, settings),
    backupFinding(settings, now),
  ]
}
