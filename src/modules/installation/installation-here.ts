import { sealState } from '#platform/audit/seal-state.ts'
import { hasLock } from '#platform/backup/keys.ts'
import { newestBackup } from '#platform/backup/newest-backup.ts'
import type { Clock } from '#platform/clock/clock.ts'
import { allFindings } from '#platform/commands/all-findings.ts'
import { houseVersion } from '#platform/config/house-version.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import type { Installation } from '#platform/http/installation.ts'
import { listDeadLetters, listQueues } from '#platform/jobs/dead-letters.store.ts'
import type { AnyJob } from '#platform/jobs/job.ts'

/** What this installation is looked at with. */
export type Looking = {
  readonly settings: Settings
  readonly database: Database
  readonly now: Clock
  readonly jobs: readonly Pick<AnyJob, 'name' | 'says'>[]
}

/** How this installation is, for the pages of those who run it. */
export function installationHere({ settings, database, now, jobs }: Looking): Installation {
  const hasPractice = settings.mode !== 'network'
  return {
    version: houseVersion(),
    jobSays: new Map(jobs.map(({ name, says }) => [name, says])),
    findings: () => allFindings({ database, settings, now: now() }),
    queues: () => listQueues(database.app),
    deadLetters: () => listDeadLetters(database.app),
    backups: async () => ({ isSetUp: hasLock(settings.backup), newest: newestBackup(settings.backup.folder) }),
    seals: async () => ({
      ...(await sealState({ database, hasPractice })),
      isKeptOutside: settings.auditHeadsFile !== null,
    }),
  }
}
