import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Id } from '#basics/id.ts'
import type { JobData } from '#platform/jobs/job.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { inTransaction } from '#platform/tenancy/transaction.ts'

/** A job that failed at every try. It waits until somebody tries it again or throws it away. */
export type DeadLetter = {
  readonly id: Id
  /** What kind of job it was. */
  readonly job: string
  /** The ids and counts it carries. */
  readonly data: JobData
  /** When the deed asked for it, and when it was given up; ISO instants. */
  readonly asked: string
  readonly died: string
  /** How often it was tried again. */
  readonly retries: number
  /** What went wrong at the last try, without personal data. */
  readonly says: string
}

const columns = sql`id, coalesce(source_name, name) as job, coalesce(data, '{}') as data,
  coalesce(source_created_on, created_on) as asked, created_on as died, coalesce(source_retry_count, 0) as retries,
  coalesce(source_output->>'message', source_output->'value'->>'message', 'nobody knows why') as says`

/** Every dead letter, oldest first. */
export function listDeadLetters(app: Pool): Promise<DeadLetter[]> {
  return inTransaction(app, '', (db) =>
    db.rows(
      sql<DeadLetter>`select ${columns} from jobs.job where name = 'dead-letters' and state < 'active' order by created_on, id`,
    ),
  )
}

/**
 * Queues a dead letter's work again, with all its tries, or throws it away for good, in the transaction of `db`. Gives its
 * kind; nothing when there is no such letter.
 */
export async function settleDeadLetter(db: IdentityDb, id: Id, how: 'again' | 'gone'): Promise<string | undefined> {
  const row = await db.row(sql<{ job: string | null }>`select jobs.settle(${id}, ${how === 'again'}) as job`)
  return row?.job ?? undefined
}

/** How much is waiting, running and given up, by kind of job. */
export type QueueState = {
  readonly job: string
  readonly waiting: number
  /** When the oldest that could have begun should have, as an ISO instant; null when none is due. */
  readonly oldest: string | null
  readonly running: number
  readonly dead: number
}

/** The state of every kind of job, by name. */
export function listQueues(app: Pool): Promise<QueueState[]> {
  return inTransaction(app, '', (db) =>
    db.rows(sql<QueueState>`
      select q.name as job, count(*) filter (where j.state < 'active' and j.name = q.name) as waiting,
        min(j.start_after) filter (where j.state < 'active' and j.name = q.name and j.start_after <= now()) as oldest,
        count(*) filter (where j.state = 'active') as running, count(*) filter (where j.name = 'dead-letters') as dead
      from jobs.queue q left join jobs.job j
        on j.name = q.name or (j.name = 'dead-letters' and j.source_name = q.name and j.state < 'active')
      where q.name not in ('dead-letters', '__pgboss__send-it') group by q.name order by q.name`),
  )
}
