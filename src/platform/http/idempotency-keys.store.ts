import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** A creating request: its key, who sent it, by which route, and the hash of what it held. */
export type Sending = { readonly key: Id; readonly userId: Id; readonly route: string; readonly bodyHash: string }

/** An earlier sending with the same key, and how it was answered. */
export type EarlierSending = Omit<Sending, 'key'> & { readonly status: number | null; readonly location: string | null }

/**
 * Takes the key for this transaction; false when it has been used. A second sending of the same key waits here until
 * the first has been answered.
 */
export async function saveSending(db: OrganisationDb, sending: Sending): Promise<boolean> {
  const touched = await db.run(sql`
    insert into private.idempotency_keys (organisation_id, key, user_id, route, body_hash)
    values (${db.organisation}, ${sending.key}, ${sending.userId}, ${sending.route}, ${sending.bodyHash})
    on conflict do nothing`)
  return touched === 1
}

/** What was sent under the key before. */
export async function findSending(db: OrganisationDb, key: Id): Promise<EarlierSending | undefined> {
  return await db.row(sql<EarlierSending>`
    select user_id as "userId", route, body_hash as "bodyHash", status, location from private.idempotency_keys
    where organisation_id = ${db.organisation} and key = ${key}`)
}

/** Notes how the sending was answered, so that it is answered the same way again. */
export async function saveAnswer(db: OrganisationDb, key: Id, status: number, location: string | null): Promise<void> {
  await db.run(sql`
    update private.idempotency_keys set status = ${status}, location = ${location}
    where organisation_id = ${db.organisation} and key = ${key}`)
}

/** Gives the key back: a refused form may be corrected and sent again. */
export async function deleteSending(db: OrganisationDb, key: Id): Promise<void> {
  await db.run(sql`delete from private.idempotency_keys where organisation_id = ${db.organisation} and key = ${key}`)
}
