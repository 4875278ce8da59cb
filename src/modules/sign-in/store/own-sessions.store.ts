import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { OpenSession } from '../domain/listed-session.ts'

/**
 * The sessions of a user that are open at `now`, last used first: all of them, or for a session that an organisation's
 * own sign-in opened only those that it opened.
 */
export async function listOpenSessions(
  db: IdentityDb,
  userId: Id,
  now: string,
  openedBy: Id | null = null,
): Promise<OpenSession[]> {
  return await db.rows(sql<OpenSession>`
    select id, device, created_at as "startedAt", seen_at as "usedAt" from identity.sessions
    where user_id = ${userId} and ended_at is null and expires_at > ${now}::timestamptz
      and (${openedBy}::uuid is null or provider_organisation_id = ${openedBy}) order by seen_at desc, id`)
}

/** Ends one session of this user: its next request is refused. Says whether there was one. */
export async function endOneSession(db: IdentityDb, userId: Id, id: Id, now: string): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.sessions set ended_at = ${now} where id = ${id} and user_id = ${userId} and ended_at is null`)
  return touched === 1
}

/** Ends all sessions of this user but one, and every sign-in that waits for its second step; says how many sessions. */
export async function endOtherSessions(db: IdentityDb, userId: Id, but: Id | null, now: string): Promise<number> {
  await db.run(sql`delete from identity.half_sign_ins where user_id = ${userId}`)
  return await db.run(sql`
    update identity.sessions set ended_at = ${now}
    where user_id = ${userId} and ended_at is null and expires_at > ${now}::timestamptz and id is distinct from ${but}::uuid`)
}
