import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** SQL of what is to be placed: whose it is, of which admission (may be null), and when it began and ended. */
export type ToPlace = {
  readonly person: RawBuilder<unknown>
  readonly admission: RawBuilder<unknown>
  readonly startedOn: RawBuilder<unknown>
  readonly startedTime: RawBuilder<unknown>
  readonly endedOn: RawBuilder<unknown>
  readonly endedTime: RawBuilder<unknown>
}

/**
 * SQL for the unit that something counts in: that of the stay which contains its start, else of the first stay that
 * overlaps it, else null (facts of the national measures, rule 8b). A stay contains its first moment and not its last,
 * so that on the minute of a move the new unit has it; an end without a time is the end of that day, a start without a
 * time its beginning. Only stays of the admission when there is one. The same as `wardOfStart` in the statistics room.
 */
export function unitOfStart(db: OrganisationDb, what: ToPlace): RawBuilder<string | null> {
  const start = sql`(${what.startedOn} + coalesce(${what.startedTime}, time '00:00'))`
  const end = sql`coalesce(${what.endedOn} + coalesce(${what.endedTime}, time '00:00'), 'infinity')`
  const stayStart = sql`(s.started_on + coalesce(s.started_time, time '00:00'))`
  const stayEnd = sql`coalesce(s.ended_on + coalesce(s.ended_time, time '00:00'), 'infinity')`
  const lastMoment = sql`coalesce(s.ended_on + coalesce(s.ended_time, time '24:00'), 'infinity')`
  const contains = sql`(${stayStart} <= ${start} and ${start} < ${lastMoment})`
  const overlaps = sql`(${end} >= ${stayStart} and ${start} <= ${stayEnd})`
  return sql<string | null>`(
    select s.unit_id from private.stays s
    where s.organisation_id = ${db.organisation} and s.person_id = ${what.person}
      and (${what.admission} is null or s.admission_id = ${what.admission})
      and (${contains} or ${overlaps})
    order by ${contains} desc, ${stayStart}, s.local_id limit 1)`
}
