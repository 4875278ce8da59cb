import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { User } from '#platform/http/visit.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { openPerson } from '#platform/tenancy/restricted.ts'
import type { AccessLink, GivenLink } from '../domain/access-link.ts'

const columns = sql`l.id, l.role, l.holder, l.person_id as "personId", l.unit_ids as units, l.from_day as "from", l.to_day as "to",
  l.shows_names as "showsNames", l.shows_words as "showsWords", l.taken_out as "takenOut", l.ground, l.talk_to as "talkTo",
  l.given_by as "givenBy", l.given_by_name as "givenByName", l.given_at as "givenAt", l.expires_at as "expiresAt",
  l.used_at as "usedAt", l.ended_at as "endedAt", l.ended_by_name as "endedByName"`

/** Keeps what a link opens. */
export async function saveAccessLink(db: OrganisationDb, link: GivenLink): Promise<void> {
  const { id, role, holder, personId, units, from, to, showsNames, showsWords, takenOut, ground, talkTo } = link
  await db.run(sql`
    insert into private.access_links (organisation_id, id, role, holder, person_id, unit_ids, from_day, to_day, shows_names,
      shows_words, taken_out, ground, talk_to, given_by, given_by_name, given_at, expires_at)
    values (${db.organisation}, ${id}, ${role}, ${holder}, ${personId}, ${units && [...units]}::uuid[], ${from}, ${to},
      ${showsNames}, ${showsWords}, ${[...takenOut]}::text[], ${ground}, ${talkTo}, ${link.givenBy}, ${link.givenByName},
      ${link.givenAt}, ${link.expiresAt})`)
}

/** What one link opens, or nothing; for its holder. */
export async function findAccessLink(db: OrganisationDb, id: Id): Promise<AccessLink | undefined> {
  return await db.row(sql<AccessLink>`
    select ${columns} from private.access_links l where l.organisation_id = ${db.organisation} and l.id = ${id}`)
}

/** One link that those who look after `places` may see, or nothing. */
export async function findGivenLink(db: OrganisationDb, places: Places, id: Id): Promise<AccessLink | undefined> {
  return await db.row(sql<AccessLink>`
    select ${columns} from private.access_links l
    where l.organisation_id = ${db.organisation} and l.id = ${id} and ${seenFrom(db, places)}`)
}

/** Links that open something at `now`, within `places`, those that run out first at the top. */
export async function listOpenLinks(db: OrganisationDb, places: Places, now: string): Promise<AccessLink[]> {
  return await db.rows(sql<AccessLink>`
    select ${columns} from private.access_links l
    where l.organisation_id = ${db.organisation} and l.ended_at is null and l.expires_at > ${now}::timestamptz and ${seenFrom(db, places)}
    order by l.expires_at, l.id limit 200`)
}

/** Those of units see the links to people who stay or stayed there; those of the whole organisation see all that are not restricted from them. */
function seenFrom(db: OrganisationDb, places: Places): RawBuilder<boolean> {
  const open = sql<boolean>`(l.person_id is null or ${openPerson(db, sql`l.person_id`)})`
  if (places === 'all') return open
  return sql<boolean>`(${open} and exists (select from private.stays s where s.organisation_id = ${db.organisation}
    and s.person_id = l.person_id and s.unit_id = any(${[...places]}::uuid[])))`
}

/** Notes, at most once a minute, that a link was used. */
export async function noteLinkUsed(db: OrganisationDb, id: Id, now: string): Promise<void> {
  await db.run(sql`
    update private.access_links set used_at = ${now} where organisation_id = ${db.organisation} and id = ${id}
      and (used_at is null or used_at < ${now}::timestamptz - interval '1 minute')`)
}

/** Ends a link before its time. False when it had ended already. */
export async function saveLinkEnded(db: OrganisationDb, id: Id, { id: by, name }: User, now: string): Promise<boolean> {
  const touched = await db.run(sql`
    update private.access_links set ended_at = ${now}, ended_by = ${by}, ended_by_name = ${name}
    where organisation_id = ${db.organisation} and id = ${id} and ended_at is null`)
  return touched === 1
}
