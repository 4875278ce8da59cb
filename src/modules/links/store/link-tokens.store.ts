import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { FindLink, FoundLink } from '#platform/sessions/found-link.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** What is kept of a link and its code: hashes, and what must be known before its organisation is. Instants are ISO 8601. */
export type LinkToken = {
  readonly id: Id
  readonly tokenHash: string
  readonly codeHash: string
  readonly organisation: Id
  readonly role: string
  readonly holder: string
  /** Nobody for what was built by hand. */
  readonly givenBy: Id | null
  readonly now: string
  readonly expiresAt: string
}

/** Keeps a link that opens records. */
export async function saveLinkToken(db: IdentityDb, link: LinkToken): Promise<void> {
  await db.run(sql`
    insert into identity.links (id, token_hash, code_hash, organisation_id, purpose, holder, created_by, created_at, expires_at)
    values (${link.id}, ${link.tokenHash}, ${link.codeHash}, ${link.organisation}, ${link.role}, ${link.holder},
      ${link.givenBy}, ${link.now}, ${link.expiresAt})`)
}

/** A link whose code has yet to be typed. */
export type WaitingLink = {
  readonly id: Id
  readonly codeHash: string
  readonly organisation: Id
  readonly role: string
  readonly expiresAt: string
}

/** The link of a token, while it opens anything; nothing for one that ran out or was ended. */
export async function findWaitingLink(
  db: IdentityDb,
  tokenHash: string,
  now: string,
): Promise<WaitingLink | undefined> {
  return await db.row(sql<WaitingLink>`
    select id, code_hash as "codeHash", organisation_id as organisation, purpose as role, expires_at as "expiresAt"
    from identity.links where token_hash = ${tokenHash} and code_hash is not null and expires_at > ${now}::timestamptz`)
}

/** Ends a link: every browser in which it is open is refused from now on. */
export async function endLinkToken(db: IdentityDb, organisation: Id, id: Id, now: string): Promise<void> {
  await db.run(sql`
    update identity.links set expires_at = ${now}
    where organisation_id = ${organisation} and id = ${id} and expires_at > ${now}::timestamptz`)
}

/** A browser in which the code of a link was typed. */
export type LinkSession = {
  readonly tokenHash: string
  readonly link: Id
  readonly now: string
  readonly expiresAt: string
}

/** Opens a link in a browser. */
export async function saveLinkSession(db: IdentityDb, { tokenHash, link, now, expiresAt }: LinkSession): Promise<void> {
  await db.run(sql`
    insert into identity.link_sessions (token_hash, link_id, created_at, seen_at, expires_at)
    values (${tokenHash}, ${link}, ${now}, ${now}, ${expiresAt})`)
}

/** Closes a link in a browser. */
export async function endLinkSession(db: IdentityDb, tokenHash: string): Promise<void> {
  await db.run(sql`delete from identity.link_sessions where token_hash = ${tokenHash}`)
}

type Row = {
  readonly id: Id
  readonly role: string
  readonly holder: string
  readonly organisation: Id
  readonly name: string
  readonly timeZone: string
}

/** See `FindLink`. Notes at most once a minute that the browser was used; a clock that went back makes nothing last longer. */
export const findLink: FindLink = async (db, tokenHash, now, idleMinutes): Promise<FoundLink | undefined> => {
  const row = await db.row(sql<Row>`
    with used as (
      update identity.link_sessions set seen_at = ${now}
      where token_hash = ${tokenHash} and seen_at < ${now}::timestamptz - interval '1 minute'
        and seen_at >= ${now}::timestamptz - make_interval(mins => ${idleMinutes})
    )
    select l.id, l.purpose as role, l.holder, o.id as organisation, o.name, o.time_zone as "timeZone"
    from identity.link_sessions s
    join identity.links l on l.id = s.link_id and l.expires_at > ${now}::timestamptz
    join identity.organisations o on o.id = l.organisation_id
    where s.token_hash = ${tokenHash} and s.expires_at > ${now}::timestamptz
      and s.created_at <= ${now}::timestamptz + interval '1 minute'
      and s.seen_at >= ${now}::timestamptz - make_interval(mins => ${idleMinutes})`)
  if (row === undefined) return undefined
  const { id, role, holder, organisation, name, timeZone } = row
  return { id, role, holder, organisation: { id: organisation, name, timeZone } }
}
