import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { FindSession, FoundSession } from '#platform/sessions/found-session.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

type Row = {
  readonly id: Id
  readonly name: string
  readonly email: string
  readonly organisation: Id | null
  readonly code: string
  readonly organisationName: string
  readonly timeZone: string
  readonly role: string
  readonly places: readonly Id[] | null
}

/**
 * The session, user, membership and organisation of a token in one query, which also notes, at most once a minute, that
 * the session was used. Ended, expired and disabled are all simply nothing; an ended membership is no membership.
 */
export const findSession: FindSession = async (db, tokenHash, now) => {
  const row = await db.row(sql<Row>`
    with used as (
      update identity.sessions set seen_at = ${now}
      where token_hash = ${tokenHash} and ended_at is null and seen_at < ${now}::timestamptz - interval '1 minute'
    )
    select u.id, u.name, u.email, o.id as organisation, o.code, o.name as "organisationName", o.time_zone as "timeZone", m.role, m.places
    from identity.sessions s
    join identity.users u on u.id = s.user_id and u.disabled_at is null
    left join (identity.memberships m join identity.organisations o on o.id = m.organisation_id)
      on m.user_id = s.user_id and m.organisation_id = s.organisation_id
      and (m.ended_at is null or m.ended_at > ${now}::timestamptz)
      and m.starts_on <= (${now}::timestamptz at time zone o.time_zone)::date
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > ${now}::timestamptz`)
  return row && found(row)
}

function found({ id, name, email, organisation, ...row }: Row): FoundSession {
  const { code, organisationName, timeZone, role, places } = row
  const where = organisation === null ? null : { id: organisation, code, name: organisationName, timeZone }
  return { user: { id, name, email }, membership: where && { organisation: where, role, places: places ?? 'all' } }
}

/** A session to be opened. Instants are ISO 8601. */
export type NewSession = {
  readonly tokenHash: string
  readonly userId: Id
  readonly organisation: Id | null
  readonly now: string
  readonly expiresAt: string
}

/** Opens a session. */
export async function saveSession(db: IdentityDb, session: NewSession): Promise<void> {
  await db.run(sql`
    insert into identity.sessions (token_hash, user_id, organisation_id, created_at, seen_at, expires_at)
    values (${session.tokenHash}, ${session.userId}, ${session.organisation}, ${session.now}, ${session.now}, ${session.expiresAt})`)
}

/** Ends a session, and tells whose it was; nothing when it had ended before. */
export async function endSession(
  db: IdentityDb,
  tokenHash: string,
  now: string,
): Promise<{ readonly userId: Id; readonly expiresAt: string } | undefined> {
  return await db.row(sql<{ userId: Id; expiresAt: string }>`
    update identity.sessions set ended_at = ${now} where token_hash = ${tokenHash} and ended_at is null
    returning user_id as "userId", expires_at as "expiresAt"`)
}
