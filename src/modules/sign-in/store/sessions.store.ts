import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { FindSession, FoundSession } from '#platform/sessions/found-session.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Way } from '../domain/proof.ts'

/**
 * Whether a session may be at work in the organisation of a membership: one that an organisation's own sign-in opened
 * only there, and where that is the only way, none else but that of whoever is named for the day it is down.
 */
export function maySessionEnter(openedBy: RawBuilder<unknown>, membership: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${openedBy} is not null then ${openedBy} = ${membership}.organisation_id
    else not exists (select from identity.organisation_providers p where p.organisation_id = ${membership}.organisation_id
      and p.is_only and p.break_glass_user_id is distinct from ${membership}.user_id) end`
}

type Row = {
  readonly id: Id
  readonly name: string
  readonly email: string
  readonly session: Id
  readonly provedAt: string
  readonly mustAddFactor: boolean | null
  readonly isLocked: boolean
  readonly isOperator: boolean
  readonly networkRoles: readonly string[]
  readonly workplaces: number
  readonly openedBy: Id | null
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
 * One that was not used for `lockMinutes` is locked, as is one whose screen was locked; looking does not unlock it.
 * One that an organisation's own sign-in opened is at work there alone, and an organisation may want no other.
 * A clock that went back by more than a minute since the session was last used makes neither the session nor its proof
 * last longer: both end earlier by as much.
 */
export const findSession: FindSession = async (db, tokenHash, now, lockMinutes) => {
  const idle = sql`make_interval(mins => ${lockMinutes})`
  const row = await db.row(sql<Row>`
    with used as (
      update identity.sessions set seen_at = ${now}, expires_at = expires_at - ${wentBack(now)}, proved_at = proved_at - ${wentBack(now)}
      where token_hash = ${tokenHash} and ended_at is null
        and ((locked_at is null and seen_at < ${now}::timestamptz - interval '1 minute' and seen_at >= ${now}::timestamptz - ${idle}) or seen_at > ${now}::timestamptz + interval '1 minute')
    )
    select u.id, u.name, u.email, s.id as session, s.proved_at - ${wentBack(now)} as "provedAt",
      o.id as organisation, o.code, o.name as "organisationName", o.time_zone as "timeZone", m.role, m.places,
      (s.locked_at is not null or s.seen_at < ${now}::timestamptz - ${idle}) as "isLocked",
      s.provider_organisation_id is null and exists (select from identity.operators run where run.user_id = u.id) as "isOperator",
      case when s.provider_organisation_id is null then array(select n.role from identity.network_roles n where n.user_id = u.id order by n.role)
        else '{}' end as "networkRoles",
      s.provider_organisation_id as "openedBy",
      case when s.provider_organisation_id is not null then 1 else
        (select count(*) from identity.memberships w where w.user_id = u.id and (w.ended_at is null or w.ended_at > ${now}::timestamptz))::int end as workplaces,
      (o.needs_second_step or m.role = any(o.second_step_roles)) and not 'provider' = any(s.ways)
        and not exists (select from identity.factors f where f.user_id = s.user_id and f.ended_at is null) as "mustAddFactor"
    from identity.sessions s
    join identity.users u on u.id = s.user_id and u.disabled_at is null
    left join (identity.memberships m join identity.organisations o on o.id = m.organisation_id)
      on m.user_id = s.user_id and m.organisation_id = s.organisation_id
      and (m.ended_at is null or m.ended_at > ${now}::timestamptz)
      and m.starts_on <= (${now}::timestamptz at time zone o.time_zone)::date
      and ${maySessionEnter(sql`s.provider_organisation_id`, sql`m`)}
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at - ${wentBack(now)} > ${now}::timestamptz`)
  return row && found(row)
}

/** By how much the clock went back since the session was last used; nothing when it ran on, give or take a minute. */
function wentBack(now: string): RawBuilder<unknown> {
  return sql`case when seen_at > ${now}::timestamptz + interval '1 minute' then seen_at - ${now}::timestamptz else interval '0' end`
}

function found({ id, name, email, organisation, session, provedAt, mustAddFactor, ...row }: Row): FoundSession {
  const { code, organisationName, timeZone, role, places, isLocked, isOperator, networkRoles, workplaces, openedBy } =
    row
  const where = organisation === null ? null : { id: organisation, code, name: organisationName, timeZone }
  const membership: FoundSession['membership'] = where && { organisation: where, role, places: places ?? 'all' }
  const user = { id, name, email }
  return {
    id: session,
    user,
    membership,
    provedAt,
    mustAddFactor: mustAddFactor === true,
    isLocked,
    isOperator,
    networkRoles,
    workplaces,
    openedBy,
  }
}

/** A session to be opened. Instants are ISO 8601. */
export type NewSession = {
  readonly id: Id
  readonly tokenHash: string
  readonly userId: Id
  readonly organisation: Id | null
  /** When they signed in: earlier than `now` for a session that goes on under another token. */
  readonly startedAt: string
  readonly now: string
  readonly expiresAt: string
  readonly provedAt: string
  readonly ways: readonly Way[]
  /** The browser in words. */
  readonly device: string
  /** The organisation whose own sign-in opens it; null for other ways. It is at work there alone. */
  readonly openedBy: Id | null
}

/** Opens a session. */
export async function saveSession(db: IdentityDb, session: NewSession): Promise<void> {
  const { id, tokenHash, userId, organisation, startedAt, now, expiresAt, provedAt, ways, device, openedBy } = session
  await db.run(sql`
    insert into identity.sessions (id, token_hash, user_id, organisation_id, created_at, seen_at, expires_at, proved_at, ways, device, provider_organisation_id)
    values (${id}, ${tokenHash}, ${userId}, ${organisation}, ${startedAt}, ${now}, ${expiresAt}, ${provedAt}, ${[...ways]}::text[], ${device}, ${openedBy})`)
}

/** A session that has just been ended: whose, and what one that goes on in its place takes over. */
export type EndedSession = Omit<NewSession, 'tokenHash' | 'now'>

/** Ends a session, and tells whose it was; nothing when it had ended before. */
export async function endSession(db: IdentityDb, tokenHash: string, now: string): Promise<EndedSession | undefined> {
  return await db.row(sql<EndedSession>`
    update identity.sessions set ended_at = ${now} where token_hash = ${tokenHash} and ended_at is null
    returning id, user_id as "userId", organisation_id as organisation, created_at as "startedAt", expires_at as "expiresAt",
      proved_at as "provedAt", ways, device, provider_organisation_id as "openedBy"`)
}
