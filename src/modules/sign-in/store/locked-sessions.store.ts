import { sql } from 'kysely'
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
