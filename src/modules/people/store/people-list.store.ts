import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'
import { openPerson } from '#platform/tenancy/restricted.ts'
import type { ListedPerson } from '../domain/listed-person.ts'
import { type Sight, sightOf } from '../domain/sight.ts'
import { foundBy, personColumns, searchWords, seenBy } from './sight.store.ts'

/** Which people a list is about. `here`: only those who are in a unit now. */
export type PeopleFilter = { readonly sight: Sight; readonly letters: string; readonly here: boolean }

/** Some people in the order of their names, with their latest unit. */
export async function listPeople(
  db: OrganisationDb,
  filter: PeopleFilter,
  before: number,
  limit: number,
): Promise<ListedPerson[]> {
  return await db.rows(sql<ListedPerson>`
    ${withLatestStay(
      db,
      sql`select p.* from private.people p where ${meant(db, filter)}
      order by lower(p.family_name) nulls last, lower(p.given_name), p.local_id limit ${limit} offset ${before}`,
    )}
    order by lower(p.family_name) nulls last, lower(p.given_name), p.local_id`)
}

/** How many `listPeople` would list without a limit. */
export async function countPeople(db: OrganisationDb, filter: PeopleFilter): Promise<number> {
  const found = await db.row(sql<{ count: number }>`
    select count(*) as count from private.people p where ${meant(db, filter)}`)
  return found?.count ?? 0
}

/**
 * People whose names or identifiers begin with these letters, within `places`, for choosing whom a record is about:
 * those who are there now first. Without letters, nobody.
 */
export async function suggestPeople(
  db: OrganisationDb,
  places: Places,
  letters: string,
  limit: number,
): Promise<ListedPerson[]> {
  if (searchWords(letters).length === 0) return []
  const filter = { sight: sightOf(places), letters, here: false }
  const hereFirst = sql`p.here_now desc, lower(p.family_name) nulls last, lower(p.given_name), p.local_id`
  return await db.rows(sql<ListedPerson>`
    ${withLatestStay(
      db,
      sql`select p.* from (
          select p.*, exists (select from private.stays s where s.organisation_id = ${db.organisation}
            and s.person_id = p.id and s.ended_on is null) as here_now
          from private.people p where ${meant(db, filter)}) p
        order by ${hereFirst} limit ${limit}`,
    )}
    order by ${hereFirst}`)
}

function meant(db: OrganisationDb, { sight, letters, here }: PeopleFilter): RawBuilder<boolean> {
  const parts = [
    sql`p.organisation_id = ${db.organisation}`,
    foundBy(db, letters),
    openPerson(db, sql`p.id`),
    here ? isHere(db, sight) : seenBy(db, sight),
  ]
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

/** Looked up from the stays, which are far fewer than the people who ever came. */
function isHere(db: OrganisationDb, { places }: Sight): RawBuilder<unknown> {
  return sql`p.id in (select s.person_id from private.stays s
    where s.organisation_id = ${db.organisation} and s.ended_on is null and ${within(sql`s.unit_id`, places)})`
}

function withLatestStay(db: OrganisationDb, people: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${personColumns}, l.unit_id as "unitId", u.name as "unitName", coalesce(l.is_here, false) as "isHere",
      l.started_on as "startedOn"
    from (${people}) p
    left join lateral (
      select s.unit_id, s.started_on, s.ended_on is null as is_here from private.stays s
      where s.organisation_id = ${db.organisation} and s.person_id = p.id
      order by s.ended_on is null desc, s.started_on desc, s.started_time desc nulls last limit 1) l on true
    left join private.units u on u.organisation_id = ${db.organisation} and u.id = l.unit_id`
}
