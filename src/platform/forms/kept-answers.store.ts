import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** Sealed answers that wait for their writer. `keptAt` is an ISO instant. */
export type KeptRow = {
  readonly id: Id
  readonly sealed: string
  readonly wasSent: boolean
  readonly keptAt: string
}

const columns = sql`id, sealed, was_sent as "wasSent", kept_at as "keptAt"`

/** How many may wait for one user; what was kept before `since` (ISO instant) is shown to nobody and does not count. */
export type Room = { readonly most: number; readonly since: string }

/** Keeps sealed answers, unless so many of this user's wait already; says whether they are kept. */
export async function saveKept(db: OrganisationDb, userId: Id, row: KeptRow, { most, since }: Room): Promise<boolean> {
  const touched = await db.run(sql`
    insert into private.kept_answers (organisation_id, id, user_id, sealed, was_sent, kept_at)
    select ${db.organisation}, ${row.id}, ${userId}, ${row.sealed}, ${row.wasSent}, ${row.keptAt}
    where (select count(*) from private.kept_answers where organisation_id = ${db.organisation} and user_id = ${userId}
      and kept_at >= ${since}::timestamptz) < ${most}`)
  return touched === 1
}

/** The user's own kept answers. */
export async function findKept(db: OrganisationDb, userId: Id, id: Id): Promise<KeptRow | undefined> {
  return await db.row(sql<KeptRow>`
    select ${columns} from private.kept_answers
    where organisation_id = ${db.organisation} and id = ${id} and user_id = ${userId}`)
}

/** All that waits for the user, latest first. */
export async function listKept(db: OrganisationDb, userId: Id): Promise<KeptRow[]> {
  return await db.rows(sql<KeptRow>`
    select ${columns} from private.kept_answers
    where organisation_id = ${db.organisation} and user_id = ${userId} order by kept_at desc, id`)
}

/** Throws the user's own kept answers away; false when they were gone. */
export async function deleteKept(db: OrganisationDb, userId: Id, id: Id): Promise<boolean> {
  const gone = await db.run(sql`
    delete from private.kept_answers where organisation_id = ${db.organisation} and id = ${id} and user_id = ${userId}`)
  return gone === 1
}

/** Throws away what anybody of the organisation has left since before `before` (ISO instant). */
export async function deleteKeptBefore(db: OrganisationDb, before: string): Promise<void> {
  await db.run(sql`
    delete from private.kept_answers where organisation_id = ${db.organisation} and kept_at < ${before}::timestamptz`)
}
