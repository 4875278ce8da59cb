import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Somebody at an organisation's own sign-in: the organisation, the issuer, and what that calls them. */
export type ProviderSubject = { readonly organisation: Id; readonly issuer: string; readonly subject: string }

/** Somebody who works for the organisation at the moment and may sign in. */
export type LinkedMember = { readonly id: Id; readonly email: string }

/** Works for the organisation on that day, and may sign in. */
const works = (organisation: Id, now: string) => sql`
  identity.users u join identity.memberships m on m.user_id = u.id and m.organisation_id = ${organisation}
    and (m.ended_at is null or m.ended_at > ${now}::timestamptz)
  join identity.organisations o on o.id = m.organisation_id
    and m.starts_on <= (${now}::timestamptz at time zone o.time_zone)::date`

/** Whose user this is: whether anybody's, and the member when they still work there. */
export async function findLinked(
  db: IdentityDb,
  { organisation, issuer, subject }: ProviderSubject,
  now: string,
): Promise<{ readonly isKnown: boolean; readonly member: LinkedMember | undefined }> {
  const link = await db.row(sql<{ userId: Id }>`
    select user_id as "userId" from identity.provider_links
    where organisation_id = ${organisation} and issuer = ${issuer} and subject = ${subject}`)
  if (!link) return { isKnown: false, member: undefined }
  const member = await db.row(sql<LinkedMember>`
    select u.id, u.email from ${works(organisation, now)} where u.id = ${link.userId} and u.disabled_at is null`)
  return { isKnown: true, member }
}

/** The member of the organisation with this address, and whether they are somebody there already under this issuer. */
export async function findMemberByEmail(
  db: IdentityDb,
  { organisation, issuer }: ProviderSubject,
  email: string,
  now: string,
): Promise<(LinkedMember & { readonly isLinked: boolean }) | undefined> {
  return await db.row(sql<LinkedMember & { isLinked: boolean }>`
    select u.id, u.email, exists (select from identity.provider_links l
      where l.organisation_id = ${organisation} and l.issuer = ${issuer} and l.user_id = u.id) as "isLinked"
    from ${works(organisation, now)} where lower(u.email) = lower(${email}) and u.disabled_at is null`)
}

/** Keeps who somebody is there; false when two came at once and the other was first. */
export async function saveLink(db: IdentityDb, at: ProviderSubject, userId: Id, now: string): Promise<boolean> {
  const touched = await db.run(sql`
    insert into identity.provider_links (organisation_id, issuer, subject, user_id, linked_at, used_at)
    values (${at.organisation}, ${at.issuer}, ${at.subject}, ${userId}, ${now}, ${now}) on conflict do nothing`)
  return touched === 1
}

/** Notes that somebody came from there. */
export async function noteLinkUsed(db: IdentityDb, at: ProviderSubject, now: string): Promise<void> {
  await db.run(sql`
    update identity.provider_links set used_at = ${now}
    where organisation_id = ${at.organisation} and issuer = ${at.issuer} and subject = ${at.subject}`)
}

/** Whether anybody has come from this issuer to the organisation. */
export async function hasLinks(db: IdentityDb, organisation: Id, issuer: string): Promise<boolean> {
  const found = await db.row(sql`
    select 1 from identity.provider_links where organisation_id = ${organisation} and rtrim(issuer, '/') = rtrim(${issuer}, '/') limit 1`)
  return found !== undefined
}

/** Forgets who a user is at an organisation's own sign-in: they are connected anew, by their checked address. */
export async function deleteLinks(db: IdentityDb, organisation: Id, userId: Id): Promise<void> {
  await db.run(sql`
    delete from identity.provider_links where organisation_id = ${organisation} and user_id = ${userId}`)
}
