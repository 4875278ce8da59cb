import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { WaitingInvitation } from '../domain/invitation.ts'

/** A link that invites a user to an organisation, or to the network (null). Instants are ISO 8601. */
export type NewLink = {
  readonly tokenHash: string
  readonly organisation: Id | null
  readonly userId: Id
  readonly createdBy: Id | null
  readonly now: string
  readonly expiresAt: string
}

/** Keeps an invitation's link. Earlier ones of the same user and organisation stop working. */
export async function saveInvitationLink(db: IdentityDb, link: NewLink): Promise<void> {
  await db.run(sql`
    update identity.links set expires_at = ${link.now}
    where purpose = 'invitation' and user_id = ${link.userId} and organisation_id is not distinct from ${link.organisation}::uuid
      and used_at is null and expires_at > ${link.now}::timestamptz`)
  await db.run(sql`
    insert into identity.links (token_hash, organisation_id, purpose, user_id, created_by, created_at, expires_at)
    values (${link.tokenHash}, ${link.organisation}, 'invitation', ${link.userId}, ${link.createdBy}, ${link.now}, ${link.expiresAt})`)
}

type Row = {
  readonly userId: Id
  readonly email: string
  readonly name: string
  readonly hasPassword: boolean
  readonly organisation: Id | null
  readonly organisationName: string | null
}

/** The invitation behind a link that still works at `now`. */
export async function findInvitation(
  db: IdentityDb,
  tokenHash: string,
  now: string,
): Promise<WaitingInvitation | undefined> {
  const row = await db.row(sql<Row>`
    select u.id as "userId", u.email, u.name, u.password_hash is not null as "hasPassword", o.id as organisation, o.name as "organisationName"
    from identity.links l
    join identity.users u on u.id = l.user_id and u.disabled_at is null
    left join identity.organisations o on o.id = l.organisation_id
    where l.token_hash = ${tokenHash} and l.purpose = 'invitation' and l.used_at is null and l.expires_at > ${now}::timestamptz`)
  if (!row) return undefined
  const { organisation, organisationName, ...user } = row
  const where = organisation === null ? null : { id: organisation, name: organisationName ?? '' }
  return { ...user, organisation: where }
}

/** Uses a link up; false when it was used or ran out in the meantime. */
export async function spendLink(db: IdentityDb, tokenHash: string, now: string): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.links set used_at = ${now}
    where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}::timestamptz`)
  return touched === 1
}

/** Ends the invitations to an organisation that still wait for a user: they have come in another way. */
export async function endInvitations(db: IdentityDb, userId: Id, organisation: Id, now: string): Promise<void> {
  await db.run(sql`
    update identity.links set expires_at = ${now}
    where purpose = 'invitation' and user_id = ${userId} and organisation_id = ${organisation}
      and used_at is null and expires_at > ${now}::timestamptz`)
}
