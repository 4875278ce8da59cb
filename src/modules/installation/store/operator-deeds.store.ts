import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** What an operator did with jobs that had failed at every try. */
export type OperatorDeed = {
  readonly id: Id
  /** ISO instant. */
  readonly at: string
  readonly userId: Id
  readonly deed: 'tried-again' | 'given-up'
  /** What kind of job, or `all` when there were several kinds. */
  readonly job: string
  readonly jobs: number
  readonly reason: string
}

/** Keeps a deed with its reason. */
export async function saveOperatorDeed(db: IdentityDb, deed: OperatorDeed): Promise<void> {
  const { id, at, userId, deed: done, job, jobs, reason } = deed
  await db.run(sql`
    insert into identity.operator_deeds (id, at, user_id, deed, job, jobs, reason)
    values (${id}, ${at}, ${userId}, ${done}, ${job}, ${jobs}, ${reason})`)
}

/** A deed with the operator's name. */
export type NamedDeed = OperatorDeed & { readonly name: string }

/** The latest deeds, newest first. */
export async function listOperatorDeeds(db: IdentityDb): Promise<NamedDeed[]> {
  return await db.rows(sql<NamedDeed>`
    select d.id, d.at, d.user_id as "userId", d.deed, d.job, d.jobs, d.reason, u.name
    from identity.operator_deeds d join identity.users u on u.id = d.user_id order by d.at desc, d.id limit 10`)
}
