import type { CalendarDate } from '#basics/calendar-date.ts'
import { firstDayOf, lastDayOf, type Month } from '#basics/month.ts'

/** A stretch of whole days, both ends included: a reporting period. */
export type Period = { readonly start: CalendarDate; readonly end: CalendarDate }

/** The reporting period of one month. */
export function periodOfMonth(month: Month): Period {
  return { start: firstDayOf(month), end: lastDayOf(month) }
}

/** Whether the day lies in the period. */
export function isWithin(date: CalendarDate, period: Period): boolean {
  return date >= period.start && date <= period.end
}
