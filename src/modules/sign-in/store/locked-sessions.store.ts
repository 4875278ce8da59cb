import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Locks an open session: whatever is asked in it is answered with the page that unlocks it. */
export async function lockSession(db: IdentityDb, tokenHash: string, now: string): Promise<void> {
  await db.run(sql`
    update identity.sessions set locked_at = ${now} where token_hash = ${tokenHash} and ended_at is null and locked_at is null`)
}

/** Opens a locked session again; it ends when it would have ended. */
export async function unlockSession(db: IdentityDb, tokenHash: string, now: string): Promise<void> {
  await db.run(sql`
    update identity.sessions set locked_at = null, seen_at = ${now} where token_hash = ${tokenHash} and ended_at is null`)
}

/** The organisation whose own sign-in opened a session, with its code and name; nothing for other ways. */
export async function findOpenedBy(
  db: IdentityDb,
  tokenHash: string,
): Promise<{ readonly id: Id; readonly code: string; readonly name: string } | undefined> {
  return await db.row(sql<{ id: Id; code: string; name: string }>`
    select o.id, o.code, o.name from identity.sessions s join identity.organisations o on o.id = s.provider_organisation_id
    where s.token_hash = ${tokenHash}`)
}
