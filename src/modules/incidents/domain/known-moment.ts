import type { CalendarDate } from '#basics/calendar-date.ts'
import { type Instant, wholeMinutesBetween } from '#basics/instant.ts'
import type { LocalTime } from '#basics/local-time.ts'

/** When something began or ended, as people know it: the day always; time and instant only when the time is known. */
export type Moment = {
  readonly date: CalendarDate
  readonly time: LocalTime | null
  readonly instant: Instant | null
}

/** A day and a time on the wall clock, where no instant is kept. */
export type DayAndTime = Omit<Moment, 'instant'>

/** Whether `a` is known to lie before `b`: by instant where both have one, else by day. */
export function isBefore(a: Moment, b: Moment): boolean {
  if (a.instant !== null && b.instant !== null) return a.instant.epochMilliseconds < b.instant.epochMilliseconds
  return a.date < b.date
}

/** Whole minutes that really passed, right across both clock changes; `null` while it goes on or a time is not known. */
export function minutesOf(start: Moment, end: Moment | null): number | null {
  if (end === null || start.instant === null || end.instant === null) return null
  return wholeMinutesBetween(start.instant, end.instant)
}

/** The earliest of the moments. Among those of one day, a known time goes before one that is not known. */
export function earliest(first: Moment, ...others: readonly Moment[]): Moment {
  return others.reduce((so, one) => (isEarlier(one, so) ? one : so), first)
}

/** The latest of the moments; on one day a known time goes before one that is not known. */
export function latest(first: Moment, ...others: readonly Moment[]): Moment {
  return others.reduce((so, one) => (isLater(one, so) ? one : so), first)
}

function isEarlier(a: Moment, b: Moment): boolean {
  return isBefore(a, b) || (a.date === b.date && a.instant !== null && b.instant === null)
}

function isLater(a: Moment, b: Moment): boolean {
  return isBefore(b, a) || (a.date === b.date && a.instant !== null && b.instant === null)
}
