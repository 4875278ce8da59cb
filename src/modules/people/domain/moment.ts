import type { CalendarDate } from '#basics/calendar-date.ts'
import type { LocalTime } from '#basics/local-time.ts'

/** A day with the time of day, when that is known, as clocks there showed it. */
export type Moment = { readonly date: CalendarDate; readonly time: LocalTime | null }

/** Text that sorts as the moment does. A moment without a time is the beginning of its day. */
export function atOrAfterMidnight({ date, time }: Moment): string {
  return `${date} ${padded(time ?? '00:00')}`
}

/** The same, but a moment without a time is the end of its day: for ends. */
export function byEndOfDay({ date, time }: Moment): string {
  return `${date} ${padded(time ?? '24:00')}`
}

/** Whether `a` is surely later than `b`; on the same day only where both times are known. */
export function isSurelyLater(a: Moment, b: Moment): boolean {
  if (a.date !== b.date) return a.date > b.date
  return a.time !== null && b.time !== null && padded(a.time) > padded(b.time)
}

function padded(time: string): string {
  return time.padEnd(8, ':00')
}
