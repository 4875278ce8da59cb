import { type Instant, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import type { Moment } from './known-moment.ts'

/** When it is, and where: what a time is judged against. */
export type Today = { readonly now: Instant; readonly zone: string }

/** Whether a moment is later than now; one without a time, whether its day is later than today. */
export function isFuture({ date, instant }: Moment, { now, zone }: Today): boolean {
  if (instant !== null) return instant.epochMilliseconds > now.epochMilliseconds
  return date > wallClockOf(now, zone).date
}

/** The problem of a moment that is later than now, by its field; none when there is no moment. */
export function problemIfFuture(moment: Moment | null, field: string, today: Today): Problem[] {
  if (moment === null || !isFuture(moment, today)) return []
  return [{ field, says: 'That is later than now. Check the time and the day: was it yesterday?' }]
}
