import { addDays, type CalendarDate, daysBetween, earlierDate, laterDate } from '#basics/calendar-date.ts'
import type { Period } from './period.ts'

/**
 * A time somebody stayed: a hospital spell or a ward stay, by local dates. `end` is null while the person is still
 * there. `inactivated` is the day the record was made inactive, which counts as its end even when another is given.
 */
export type Stay = {
  readonly start: CalendarDate
  readonly end: CalendarDate | null
  readonly inactivated?: CalendarDate | null
}

/**
 * Occupied bed days of one stay in the period, as NHS England counts them: the days from start to end, the start not
 * before the period. The first day counts, the day of leaving does not; a same-day stay is 0, a whole month of 31 days
 * is 31. Leave is not subtracted. Where NHS England's code lets an end after the period run on, the end is cut at the
 * day after the period: a monthly submission cannot contain such an end. `later: 'runs on'` gives their figure instead,
 * only to compare with it. (MHSDS method, NHS England.)
 *
 * Formula: Σ over days of the period on which the person stayed, the day of leaving left out
 * Units: whole days
 * Edges: same-day stay: 0. Open at the end of the period: counted to its last day. Leaving after the period: cut at
 *   its end
 * Source: NHS England, monthly mental health statistics: its published code
 */
export function bedDays(stay: Stay, period: Period, later: 'is cut' | 'runs on' = 'is cut'): number {
  const start = laterDate(stay.start, period.start)
  const dayAfter = addDays(period.end, 1)
  const end = endOf(stay) ?? dayAfter
  return Math.max(0, daysBetween(start, later === 'is cut' ? earlierDate(end, dayAfter) : end))
}

/** Bed days of all the stays, each counted once. */
export function totalBedDays(stays: readonly Stay[], period: Period): number {
  return stays.reduce((total, stay) => total + bedDays(stay, period), 0)
}

/** Whether the stay touches the period at all, if only by its last day. */
export function isStayIn(stay: Stay, period: Period): boolean {
  const end = endOf(stay)
  return stay.start <= period.end && (end === null || end >= period.start)
}

function endOf(stay: Stay): CalendarDate | null {
  return stay.inactivated ?? stay.end
}
