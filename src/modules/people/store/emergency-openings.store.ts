import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { wordsOf } from '#platform/search/words.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { openPerson } from '#platform/tenancy/restricted.ts'
import type { OpenedRecord, OpeningOutcome } from '../domain/emergency-opening.ts'
import type { Person } from '../domain/person.ts'
import { personColumns } from './sight.store.ts'

/** What `user` has open at `now`. */
export async function listOpened(
  db: OrganisationDb,
  user: Id,
  now: string,
): Promise<{ readonly person: Id; readonly until: string }[]> {
  return await db.rows(sql<{ person: Id; until: string }>`
    select person_id as person, max(ends_at) as until from private.emergency_openings
    where organisation_id = ${db.organisation} and opened_by = ${user} and ends_at > ${now} and opened_at <= ${now}
    group by person_id`)
}

/** An opening that begins. */
export type NewOpening = Pick<
  OpenedRecord,
  'id' | 'personId' | 'openedBy' | 'openedByName' | 'openedByStaff' | 'reason' | 'openedAt' | 'endsAt'
>

/** Opens a person to one user until a time. */
export async function saveOpening(db: OrganisationDb, opening: NewOpening): Promise<void> {
  const { id, personId, openedBy, openedByName, openedByStaff, reason, openedAt, endsAt } = opening
  await db.run(sql`
    insert into private.emergency_openings
      (organisation_id, id, person_id, opened_by, opened_by_name, opened_by_staff, reason, opened_at, ends_at)
    values (${db.organisation}, ${id}, ${personId}, ${openedBy}, ${openedByName}, ${openedByStaff}, ${reason}, ${openedAt}, ${endsAt})`)
}

/**
 * People of the whole organisation with exactly this local ID or NHS number, for opening in an emergency: a number, so
 * that nobody browses. At most two: more than one is as good as none.
 */
export async function listPeopleByNumber(db: OrganisationDb, typed: string): Promise<Person[]> {
  const digits = typed.replace(/[\s-]/g, '')
  return await db.rows(sql<Person>`
    select ${personColumns} from private.people p
    where p.organisation_id = ${db.organisation}
      and p.id in (select w.person_id from private.person_words w
        where w.organisation_id = ${db.organisation} and w.word = any(${[...wordsOf(typed), digits]}::text[]))
      and (lower(p.local_id) = lower(${typed}) or p.nhs_number = ${digits})
      and ${openPerson(db, sql`p.id`)}
    order by p.id limit 2`)
}

const columns = sql`id, person_id as "personId", opened_by as "openedBy", opened_by_name as "openedByName",
  opened_by_staff as "openedByStaff", reason, opened_at as "openedAt", ends_at as "endsAt", reviewed_at as "reviewedAt",
  reviewed_by_name as "reviewedByName", outcome, review_words as "reviewWords"`

/** Openings that nobody has reviewed, those that have waited longest first. */
export async function listOpeningsToReview(db: OrganisationDb, limit: number): Promise<OpenedRecord[]> {
  return await db.rows(openingsWhere(db, sql`reviewed_at is null order by opened_at, id limit ${limit}`))
}

/** Openings that were reviewed, the latest first. */
export async function listReviewedOpenings(db: OrganisationDb, limit: number): Promise<OpenedRecord[]> {
  return await db.rows(openingsWhere(db, sql`reviewed_at is not null order by reviewed_at desc, id limit ${limit}`))
}

/** One opening. */
export async function findOpening(db: OrganisationDb, id: Id): Promise<OpenedRecord | undefined> {
  return await db.row(openingsWhere(db, sql`id = ${id}`))
}

function openingsWhere(db: OrganisationDb, rest: RawBuilder<unknown>): RawBuilder<OpenedRecord> {
  return sql<OpenedRecord>`
    select ${columns} from private.emergency_openings where organisation_id = ${db.organisation} and ${rest}`
}

/** What a review found. */
export type OpeningReview = {
  readonly id: Id
  readonly by: Id
  readonly byName: string
  readonly outcome: OpeningOutcome
  readonly words: string
  readonly now: string
}

/** Writes a review down, once; false when there was one already, or the reviewer is who opened it. */
export async function saveOpeningReview(db: OrganisationDb, review: OpeningReview): Promise<boolean> {
  const { id, by, byName, outcome, words, now } = review
  const touched = await db.run(sql`
    update private.emergency_openings
    set reviewed_at = ${now}, reviewed_by = ${by}, reviewed_by_name = ${byName}, outcome = ${outcome}, review_words = ${words}
    where organisation_id = ${db.organisation} and id = ${id} and reviewed_at is null and opened_by <> ${by}`)
  return touched === 1
}

/**
 * What the one who opened did with the person's record while it was open: which deed, how often. Counted by the audit's
 * own clock, from the row of the opening on.
 */
export async function listLooks(
  db: OrganisationDb,
  { id, openedBy, personId, openedAt, endsAt }: OpenedRecord,
): Promise<{ readonly deed: string; readonly times: number }[]> {
  return await db.rows(sql<{ deed: string; times: number }>`
    with opening as (
      select id, at + (${endsAt}::timestamptz - ${openedAt}::timestamptz) as until from private.audit
      where organisation_id = ${db.organisation} and subject_kind = 'person' and subject_id = ${personId}
        and actor_id = ${openedBy} and payload ->> 'opening' = ${id})
    select a.deed, count(*)::int as times from private.audit a join opening o on a.id > o.id and a.at < o.until
    where a.organisation_id = ${db.organisation} and a.actor_id = ${openedBy}
      and (a.subject_id = ${personId} or a.payload ->> 'person' = ${personId})
    group by a.deed order by a.deed`)
}
