import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { Membership } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { maySessionEnter } from './sessions.store.ts'

/** A place to work, to be given or changed. */
export type MembershipRow = {
  readonly userId: Id
  readonly organisation: Id
  readonly role: string
  readonly places: Places
  /** ISO instant; they may work from this day on. */
  readonly now: string
}

type Found = {
  readonly id: Id
  readonly code: string
  readonly name: string
  readonly timeZone: string
  readonly role: string
  readonly places: readonly Id[] | null
}

/** Where a user works at `now`, by name of the organisation. */
export async function listMemberships(db: IdentityDb, userId: Id, now: string): Promise<Membership[]> {
  const rows = await db.rows(sql<Found>`
    select o.id, o.code, o.name, o.time_zone as "timeZone", m.role, m.places
    from identity.memberships m join identity.organisations o on o.id = m.organisation_id
    where m.user_id = ${userId} and (m.ended_at is null or m.ended_at > ${now}::timestamptz)
      and m.starts_on <= (${now}::timestamptz at time zone o.time_zone)::date
    order by o.name, o.id`)
  return rows.map(({ role, places, ...organisation }) => ({ organisation, role, places: places ?? 'all' }))
}

/** The organisations of a user whose own sign-in is the only way in for them, with its address here. */
export async function listProviderOnly(
  db: IdentityDb,
  userId: Id,
): Promise<{ readonly organisation: Id; readonly code: string }[]> {
  return await db.rows(sql<{ organisation: Id; code: string }>`
    select m.organisation_id as organisation, o.code from identity.memberships m
    join identity.organisations o on o.id = m.organisation_id
    where m.user_id = ${userId} and not (${maySessionEnter(sql`null::uuid`, sql`m`)})`)
}

/** Gives a user a place to work, or changes the one they have; one that had ended begins again. */
export async function saveMembership(
  db: IdentityDb,
  { userId, organisation, role, places, now }: MembershipRow,
): Promise<void> {
  const units = places === 'all' ? null : [...places]
  await db.run(sql`
    insert into identity.memberships (user_id, organisation_id, role, places, starts_on)
    select ${userId}, o.id, ${role}, ${units}::uuid[], (${now}::timestamptz at time zone o.time_zone)::date
    from identity.organisations o where o.id = ${organisation}
    on conflict (user_id, organisation_id)
      do update set role = excluded.role, places = excluded.places, starts_on = least(memberships.starts_on, excluded.starts_on), ended_at = null`)
}

/** Ends a user's work for an organisation: the next request is refused. Says whether there was anything to end. */
export async function endMembershipRow(db: IdentityDb, userId: Id, organisation: Id, now: string): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.memberships set ended_at = ${now}
    where user_id = ${userId} and organisation_id = ${organisation} and ended_at is null`)
  return touched > 0
}

/** Somebody who may sign in to an organisation, as those who look after its sign-ins see them. */
export type Member = {
  readonly userId: Id
  readonly name: string
  readonly email: string
  readonly role: string
  readonly places: Places
  /** Whether they have accepted their invitation. */
  readonly hasPassword: boolean
  /** Whether they have come from the organisation's own sign-in. */
  readonly isLinked: boolean
}

/** Everybody who works for the organisation at `now`, by name. */
export async function listMembers(db: IdentityDb, organisation: Id, now: string): Promise<Member[]> {
  const rows = await db.rows(sql<Omit<Member, 'places'> & { readonly places: readonly Id[] | null }>`
    select u.id as "userId", u.name, u.email, m.role, m.places, u.password_hash is not null as "hasPassword",
      exists (select from identity.provider_links l join identity.organisation_providers p using (organisation_id, issuer)
        where l.organisation_id = m.organisation_id and l.user_id = u.id) as "isLinked"
    from identity.memberships m join identity.users u on u.id = m.user_id
    where m.organisation_id = ${organisation} and (m.ended_at is null or m.ended_at > ${now}::timestamptz)
    order by u.name, u.id`)
  return rows.map((row) => ({ ...row, places: row.places ?? 'all' }))
}

/**
 * Whether any organisation ever gave this user a place to work. Then its administrator may have been the one who handed
 * over the way to choose a password, and that the user reads the mail of their address is not proven.
 */
export async function hasEverWorkedHere(db: IdentityDb, userId: Id): Promise<boolean> {
  const row = await db.row(sql<{ has: boolean }>`
    select exists (select from identity.memberships where user_id = ${userId}) as has`)
  return row?.has === true
}
