import { type Job as Fetched, PgBoss } from 'pg-boss'
import type { Announcer, NetworkAnnouncer } from '#platform/audit/announcement.ts'
import type { Clock } from '#platform/clock/clock.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import type { AnyJob, JobData, Task } from '#platform/jobs/job.ts'
import { waysOf } from '#platform/jobs/queue-job.store.ts'
import { whatWentWrong } from '#platform/jobs/what-went-wrong.ts'
import type { Log } from '#platform/log/log.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { watched } from '#platform/watching/watched.ts'

/** What the workers are handed. */
export type WorkParts = {
  readonly database: Database
  readonly announcer: Announcer
  readonly networkAnnouncer: NetworkAnnouncer
  readonly settings: Settings
  readonly now: Clock
  readonly log: Log
  readonly jobs: readonly AnyJob[]
}

/** How long a running job may take to end when the house closes; then it is begun again at the next start. */
const lastJobsMs = 3_000

/**
 * Declares every job and begins to work them off; gives the way to stop. Several processes may do so on one database:
 * each job runs in one of them. What a killed process left is begun again within a minute.
 */
export async function workJobs(parts: WorkParts): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    ...parts.database.jobDoor,
    application_name: 'lessen jobs',
    schema: 'jobs',
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    useListenNotify: true,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  })
  boss.on('error', (fault) => parts.log.warn('jobs.fault', {}, fault))
  boss.on('warning', ({ message }) => parts.log.warn('jobs.warning', { says: message }))
  await boss.start()
  for (const job of parts.jobs) await declare(boss, job)
  await dropOldSchedules(boss, parts.jobs)
  for (const job of parts.jobs) await work(boss, parts, job)
  return () => boss.stop({ graceful: true, timeout: lastJobsMs })
}

/** Making a queue leaves one that is there as it was, so it is changed as well. */
async function declare(boss: PgBoss, job: AnyJob): Promise<void> {
  await boss.createQueue(job.name, waysOf(job))
  await boss.updateQueue(job.name, waysOf(job))
  if (job.schedule !== undefined) await boss.schedule(job.name, job.schedule, {}, { tz: 'UTC' })
}

/** A schedule of a job that this Lessen does not have any more would begin work that nobody does. */
async function dropOldSchedules(boss: PgBoss, jobs: readonly AnyJob[]): Promise<void> {
  const wanted = new Set(jobs.flatMap(({ name, schedule }) => (schedule === undefined ? [] : [name])))
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name)
}

/** One at a time, again at once while there are more; a new job wakes the worker, and it looks by itself every few seconds. */
async function work(boss: PgBoss, parts: WorkParts, job: AnyJob): Promise<void> {
  const how = { batchSize: 1, burstWhenBatchFull: true, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 }
  await boss.work<JobData>(job.name, how, async (fetched) => {
    for (const one of fetched) await perform(parts, job, one)
  })
}

/** What went wrong is kept with the job without anything that was typed; all of it is in the log, stripped as always. */
async function perform(parts: WorkParts, job: AnyJob, fetched: Fetched<JobData>): Promise<void> {
  try {
    await watched(
      'job',
      () => ({ name: job.name }),
      () => job.perform(taskOf(parts, job, fetched)),
    )
  } catch (fault) {
    parts.log.error('jobs.failed', { job: job.name, reference: fetched.id }, fault)
    throw new Error(whatWentWrong(fault))
  }
}

function taskOf(parts: WorkParts, job: AnyJob, fetched: Fetched<JobData>): Task {
  const { database, settings, now, log } = parts
  const opening = { pool: database.app, announcer: parts.announcer }
  const networkOpening = { pool: database.app, announcer: parts.networkAnnouncer }
  return {
    data: fetched.data ?? {},
    now: now(),
    settings,
    log,
    signal: fetched.signal,
    inOrganisation: (organisation, work) =>
      inOrganisation(opening, organisation, { kind: 'job', name: job.name }, work),
    inNetwork: (work) => inNetworkAs(networkOpening, { kind: 'job', name: job.name }, work),
    identity: (work) => inIdentity(database.identity, work),
  }
}
