import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Id } from '#basics/id.ts'
import type { JobData } from '#platform/jobs/job.ts'
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

/** Queues a dead letter's work again, with all its tries, and takes the letter away. False when there is no such letter. */
export function retryDeadLetter(app: Pool, id: Id): Promise<boolean> {
  return inTransaction(app, '', async (db) => {
    const [dead] = await db.rows(sql<{ job: string; data: JobData }>`
      delete from jobs.job_common where name = 'dead-letters' and id = ${id} and state < 'active' and source_name is not null
      returning source_name as job, coalesce(data, '{}') as data`)
    if (!dead) return false
    await db.rows(sql`select jobs.send(${dead.job}, ${JSON.stringify(dead.data)}::jsonb, '{}')`)
    return true
  })
}

/** Throws a dead letter away for good. False when there is no such letter. */
export function discardDeadLetter(app: Pool, id: Id): Promise<boolean> {
  return inTransaction(app, '', async (db) => {
    const gone = await db.run(
      sql`delete from jobs.job_common where name = 'dead-letters' and id = ${id} and state < 'active'`,
    )
    return gone === 1
  })
}

/** How much is waiting, running and given up, by kind of job. */
export type QueueState = {
  readonly job: string
  readonly waiting: number
  readonly running: number
  readonly dead: number
}

/** The state of every kind of job, by name. */
export function listQueues(app: Pool): Promise<QueueState[]> {
  return inTransaction(app, '', (db) =>
    db.rows(sql<QueueState>`
      select q.name as job, count(*) filter (where j.state < 'active' and j.name = q.name) as waiting,
        count(*) filter (where j.state = 'active') as running, count(*) filter (where j.name = 'dead-letters') as dead
      from jobs.queue q left join jobs.job j
        on j.name = q.name or (j.name = 'dead-letters' and j.source_name = q.name and j.state < 'active')
      where q.name not in ('dead-letters', '__pgboss__send-it') group by q.name order by q.name`),
  )
}
