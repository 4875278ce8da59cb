import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Links that one address is sent in an hour at most, so that nobody can fill somebody's letter box. */
const mostInAnHour = 3

/** Notes that somebody asked for a link, in the same way whether or not anybody has the address; forgets old askings. */
export async function saveResetAsked(db: IdentityDb, id: Id, emailHash: string, now: string): Promise<void> {
  await db.run(sql`delete from identity.password_resets where asked_at < ${now}::timestamptz - interval '30 days'`)
  await db.run(sql`
    insert into identity.password_resets (id, email_hash, asked_at) values (${id}, ${emailHash}, ${now})`)
}

/** Whose password may be set anew for this asking: somebody with a password, not asked for too often, not served yet. */
export async function findResetUser(db: IdentityDb, id: Id): Promise<Id | undefined> {
  const row = await db.row(sql<{ id: Id }>`
    select u.id from identity.password_resets r
    join identity.users u on encode(sha256(convert_to(lower(trim(u.email)), 'UTF8')), 'hex') = r.email_hash
    where r.id = ${id} and r.token_hash is null and u.password_hash is not null and u.disabled_at is null
      and (select count(*) from identity.password_resets o
        where o.email_hash = r.email_hash and o.token_hash is not null and o.asked_at > r.asked_at - interval '1 hour') < ${mostInAnHour}
    for update of r`)
  return row?.id
}

/** What opens a password to be set anew. */
export type ResetLink = { readonly id: Id; readonly userId: Id; readonly tokenHash: string; readonly expiresAt: string }

/** Keeps the link of an asking. */
export async function saveResetLink(db: IdentityDb, { id, userId, tokenHash, expiresAt }: ResetLink): Promise<void> {
  await db.run(sql`
    update identity.password_resets set user_id = ${userId}, token_hash = ${tokenHash}, expires_at = ${expiresAt}
    where id = ${id}`)
}

/** Whose password a link sets, while it works. */
export type ResetOwner = { readonly id: Id; readonly email: string }

/** The owner behind a link that works at `now`. */
export async function findResetOwner(db: IdentityDb, tokenHash: string, now: string): Promise<ResetOwner | undefined> {
  return await db.row(sql<ResetOwner>`
    select u.id, u.email from identity.password_resets r
    join identity.users u on u.id = r.user_id and u.disabled_at is null
    where r.token_hash = ${tokenHash} and r.used_at is null and r.expires_at > ${now}::timestamptz`)
}

/** Uses a link up, with every other link of its owner; false when it was used or ran out in the meantime. */
export async function spendResetLink(db: IdentityDb, tokenHash: string, now: string): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.password_resets set used_at = ${now}
    where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}::timestamptz`)
  if (touched === 0) return false
  await db.run(sql`
    update identity.password_resets r set used_at = ${now} from identity.password_resets spent
    where spent.token_hash = ${tokenHash} and r.user_id = spent.user_id and r.used_at is null`)
  return true
}

/** Ends every session of a user and takes their PINs away; gives how many sessions ended. */
export async function endAllAccess(db: IdentityDb, userId: Id, now: string): Promise<number> {
  await db.run(sql`delete from identity.device_pins where user_id = ${userId}`)
  return await db.run(sql`
    update identity.sessions set ended_at = ${now} where user_id = ${userId} and ended_at is null`)
}
