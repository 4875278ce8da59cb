import { sql } from 'kysely'
import { type JobData, type JobWays, wordsIn } from '#platform/jobs/job.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** How a job of this kind is tried, in the words of pg-boss. A process that gives no sign for 15 seconds has lost its job. */
export function waysOf(job: JobWays) {
  return {
    retryLimit: job.retries,
    retryDelay: job.firstWaitSeconds ?? 30,
    retryBackoff: true,
    retryDelayMax: 6 * 3_600,
    expireInSeconds: job.longestSeconds ?? 300,
    heartbeatSeconds: 15,
    retentionSeconds: 90 * 86_400,
    deleteAfterSeconds: 7 * 86_400,
    deadLetter: 'dead-letters',
    notify: true,
  }
}

/**
 * Adds a job in the transaction of `db`, an organisation's or that of sign-in data: deed and job stand or fall together.
 * It begins when the transaction has committed, or `afterSeconds` later. Refuses (throws) words in what it carries:
 * personal data never enter the queue.
 */
export async function queueJob(db: Asking, job: JobWays, data: JobData, afterSeconds = 0): Promise<void> {
  const words = wordsIn(data)
  if (words.length > 0)
    throw new TypeError(`the job ${job.name} would carry words in ${words.join(', ')}: only ids and counts`)
  const ways = JSON.stringify({ ...waysOf(job), afterSeconds })
  await db.rows(sql`select jobs.send(${job.name}, ${JSON.stringify(data)}::jsonb, ${ways}::jsonb)`)
}
