import type { Pool } from 'pg'
import { type Id, newId } from '#basics/id.ts'

/** A job that failed at every try, as the worker leaves it behind; the rest is made up. Gives its id. */
export async function aFailedJob(
  superuser: Pool,
  wish: { readonly job?: string; readonly says?: string } = {},
): Promise<Id> {
  const { job = 'test.failed', says = 'Error: ECONNREFUSED: connect' } = wish
  const id = newId()
  await superuser.query(
    `insert into jobs.job_common (id, name, data, source_name, source_output, source_retry_count, source_created_on)
     values ($1, 'dead-letters', '{}', $2, $3, 5, now() - interval '3 hours')`,
    [id, job, JSON.stringify({ message: says })],
  )
  return id
}
