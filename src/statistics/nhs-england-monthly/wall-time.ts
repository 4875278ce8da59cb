import { type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import type { WallTime } from './monthly-rows.ts'

/** The day of a wall time. */
export function dayOf(at: WallTime): CalendarDate {
  return calendarDateOf(at.slice(0, 10))
}

/** Whether the time of day was recorded. */
export function hasTime(at: WallTime): boolean {
  return at.length > 10
}

/** Minutes on the wall clock's own scale, for differences only. A time not recorded counts as 00:00, as published. */
export function wallMinutes(at: WallTime): number {
  return Date.parse(hasTime(at) ? `${at}Z` : `${at}T00:00Z`) / 60_000
}
