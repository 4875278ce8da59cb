import { sealerFinding } from '#platform/audit/sealer-finding.ts'
import { backupFinding } from '#platform/backup/newest-backup.ts'
import { startClock } from '#platform/clock/clock.ts'
import { clockFinding } from '#platform/commands/clock-finding.store.ts'
import { databaseFindings } from '#platform/commands/database-findings.store.ts'
import { databaseSettingsFinding } from '#platform/commands/database-settings.store.ts'
import { frontFinding } from '#platform/commands/front-finding.ts'
import { type Finding, machineFindings } from '#platform/commands/machine-findings.ts'
import { watchingFinding } from '#platform/commands/watching-finding.ts'
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

/** The clock of this machine, also where LESSEN_NOW moves that of the house. */
function machineClock(): number {
  return Date.parse(startClock(null)())
}

/** Everything that is looked at, by `lessen doctor` and by the page about the installation alike. */
export async function allFindings({ database, settings, now }: Examined): Promise<readonly Finding[]> {
  return [
    ...machineFindings(settings),
    frontFinding(settings),
    await watchingFinding(settings),
    ...(await databaseFindings(database, settings.mode)),
    await databaseSettingsFinding(database.app),
    await clockFinding(database.app, machineClock),
    await sealerFinding({ database, hasPractice: settings.mode !== 'network' }),
    await jobFinding(database),
    await mailFinding(database, settings),
    await quotaFinding(database, settings),
    backupFinding(settings, now),
  ]
}
