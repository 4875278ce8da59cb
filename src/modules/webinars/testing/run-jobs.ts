import type { Pool } from 'pg'
import { mail } from '#modules/mail/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import type { AnyJob, JobData, Task } from '#platform/jobs/job.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'

/** Where jobs are run by hand: as the house would run them, at a moment that the test chooses. */
type JobPlace = {
  readonly database: Pick<Database, 'app' | 'identity'>
  readonly superuser: Pool
  readonly settings: Settings
}

const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** Runs one job at `now`, with what it carries. */
export function runJob({ database, settings }: JobPlace, job: AnyJob, now: string, data: JobData = {}): Promise<void> {
  const opening = { pool: database.app, announcer: networkAnnouncerFor([]) }
  const task: Task = {
    data,
    now,
    settings,
    log,
    signal: new AbortController().signal,
    inOrganisation: () => Promise.reject(new Error('a webinar belongs to no organisation')),
    inNetwork: (work) => inNetworkAs(opening, { kind: 'job', name: job.name }, work),
    identity: (work) => inIdentity(database.identity, work),
  }
  return job.perform(task)
}

/** Sends all mail that waits, in the order in which it was asked for. */
export async function sendWaitingMail(place: JobPlace, now: string): Promise<void> {
  const job = mail.jobs?.find(({ name }) => name === 'mail.send')
  const waiting = `select id from mail.outbox where state = 'waiting' order by queued_at, id`
  const { rows } = await place.superuser.query<{ id: string }>(waiting)
  for (const { id } of rows) if (job) await runJob(place, job, now, { mail: id })
}
