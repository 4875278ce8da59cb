import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { wordsBeginningWith, wordsOf } from '#platform/search/words.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import type { Staff } from '../domain/staff-member.ts'

/** Which staff a list is about: letters their names' words begin with, and the units they work in. */
export type StaffFilter = { readonly letters: string; readonly places: Places }

/** One member of staff, or nothing. */
export async function findStaff(db: OrganisationDb, id: Id): Promise<Staff | undefined> {
  return await db.row(sql<Staff>`
    select ${columns(db)} from private.staff s where s.organisation_id = ${db.organisation} and s.id = ${id}`)
}

/** The member of staff who signs in as this user, or nothing. */
export async function findStaffByUser(db: OrganisationDb, userId: Id): Promise<Staff | undefined> {
  return await db.row(sql<Staff>`
    select ${columns(db)} from private.staff s where s.organisation_id = ${db.organisation} and s.user_id = ${userId}`)
}

/** Some staff in the order of their names, those who left too. Staff of no unit work everywhere and are always among them. */
export async function listStaff(
  db: OrganisationDb,
  filter: StaffFilter,
  before: number,
  limit: number,
): Promise<Staff[]> {
  return await db.rows(sql<Staff>`
    select ${columns(db)} from private.staff s where ${meant(db, filter)}
    order by lower(s.name), s.id limit ${limit} offset ${before}`)
}

/** How many `listStaff` would list without a limit. */
export async function countStaff(db: OrganisationDb, filter: StaffFilter): Promise<number> {
  const found = await db.row(
    sql<{ count: number }>`select count(*) as count from private.staff s where ${meant(db, filter)}`,
  )
  return found?.count ?? 0
}

/**
 * Staff of the whole organisation whose names begin with these letters, for choosing who took part: agency and bank
 * staff work on any unit. Those who left come last, because what happened before may still be written down. Without
 * letters, nobody.
 */
export async function suggestStaff(db: OrganisationDb, letters: string, limit: number): Promise<Staff[]> {
  if (wordsOf(letters).length === 0) return []
  return await db.rows(sql<Staff>`
    select ${columns(db)} from private.staff s where ${meant(db, { letters, places: 'all' })}
    order by s.ended_on is not null, lower(s.name), s.id limit ${limit}`)
}

/** Keeps a member of staff, new or changed, with their places and the words to find them by. */
export async function saveStaff(db: OrganisationDb, staff: Staff): Promise<void> {
  await db.run(sql`
    insert into private.staff (organisation_id, id, name, job_title, user_id, ended_on)
    values (${db.organisation}, ${staff.id}, ${staff.name}, ${staff.jobTitle}, ${staff.userId}, ${staff.endedOn})
    on conflict (organisation_id, id) do update set name = excluded.name, job_title = excluded.job_title,
      user_id = excluded.user_id, ended_on = excluded.ended_on`)
  await db.run(
    sql`delete from private.staff_words where organisation_id = ${db.organisation} and staff_id = ${staff.id}`,
  )
  await db.run(sql`
    insert into private.staff_words (organisation_id, word, staff_id)
    select ${db.organisation}, word, ${staff.id} from unnest(${wordsOf(staff.name)}::text[]) as w (word)`)
  await db.run(
    sql`delete from private.staff_places where organisation_id = ${db.organisation} and staff_id = ${staff.id}`,
  )
  await db.run(sql`
    insert into private.staff_places (organisation_id, staff_id, unit_id)
    select ${db.organisation}, ${staff.id}, unit from unnest(${[...staff.units]}::uuid[]) as u (unit)`)
}

function columns(db: OrganisationDb): RawBuilder<unknown> {
  return sql`s.id, s.name, s.job_title as "jobTitle", s.user_id as "userId", s.ended_on as "endedOn",
    array(select p.unit_id from private.staff_places p
      where p.organisation_id = ${db.organisation} and p.staff_id = s.id order by p.unit_id) as units`
}

/** Each typed word must begin a word of the name: ranges, because `like` cannot use an index behind row-level security. */
function meant(db: OrganisationDb, { letters, places }: StaffFilter): RawBuilder<boolean> {
  const words = wordsOf(letters).map((word) => {
    const { from, before } = wordsBeginningWith(word)
    return sql`s.id in (select w.staff_id from private.staff_words w
      where w.organisation_id = ${db.organisation} and w.word >= ${from} and w.word < ${before})`
  })
  return sql<boolean>`${sql.join([sql`s.organisation_id = ${db.organisation}`, working(db, places), ...words], sql` and `)}`
}

function working(db: OrganisationDb, places: Places): RawBuilder<unknown> {
  if (places === 'all') return sql`true`
  const here = sql`from private.staff_places p where p.organisation_id = ${db.organisation} and p.staff_id = s.id`
  return sql`(not exists (select ${here}) or exists (select ${here} and p.unit_id = any(${[...places]}::uuid[])))`
}
