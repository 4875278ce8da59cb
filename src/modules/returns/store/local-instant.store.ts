import { type RawBuilder, sql } from 'kysely'

/**
 * SQL for the instant at which clocks in `zone` showed a time on a day; null where the time is not known. As in the
 * basics: an hour that happened twice means the first of the two, which PostgreSQL alone would take for the second; a
 * time that never happened moves forward by the gap. (A zone that turns its clocks by less than an hour, of which there
 * is one, gets the second of the two.)
 */
export function instantOf(date: RawBuilder<unknown>, time: RawBuilder<unknown>, zone: string): RawBuilder<string> {
  const wall = sql`(${date} + ${time})`
  const later = sql`(${wall} at time zone ${zone})`
  const earlier = sql`(${later} - interval '1 hour')`
  return sql<string>`(case when ${earlier} at time zone ${zone} = ${wall} then ${earlier} else ${later} end)`
}
