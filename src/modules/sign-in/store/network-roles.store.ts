import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** A role in the network that somebody is given: a code of the catalogue; `givenBy` is null on the command line. */
export type NewNetworkRole = {
  readonly userId: Id
  readonly role: string
  readonly givenBy: Id | null
  /** ISO instant. */
  readonly now: string
}

/** Somebody who works for the network. */
export type TeamMember = {
  readonly userId: Id
  readonly name: string
  readonly email: string
  readonly roles: readonly string[]
  /** ISO instant of their first role. */
  readonly since: string
  /** Whether they have accepted their invitation. */
  readonly hasPassword: boolean
}

/** Gives a user a role in the network; false when they had it. */
export async function saveNetworkRole(
  db: IdentityDb,
  { userId, role, givenBy, now }: NewNetworkRole,
): Promise<boolean> {
  const added = await db.run(sql`
    insert into identity.network_roles (user_id, role, since, given_by) values (${userId}, ${role}, ${now}, ${givenBy})
    on conflict do nothing`)
  return added === 1
}

/** Takes a role from a user from their next page on; false when they had it not. */
export async function deleteNetworkRole(db: IdentityDb, userId: Id, role: string): Promise<boolean> {
  return (await db.run(sql`delete from identity.network_roles where user_id = ${userId} and role = ${role}`)) === 1
}

/** Everybody who works for the network, by name. */
export async function listTeam(db: IdentityDb): Promise<TeamMember[]> {
  return await db.rows(sql<TeamMember>`
    select u.id as "userId", u.name, u.email, array_agg(n.role order by n.role) as roles, min(n.since) as since,
      u.password_hash is not null as "hasPassword"
    from identity.network_roles n join identity.users u on u.id = n.user_id and u.disabled_at is null
    group by u.id order by u.name, u.id`)
}
