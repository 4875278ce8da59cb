import { ok, type Problem, type Result, refused } from './result.ts'

declare const calendarDate: unique symbol

/** A day in the calendar as people write it down, 'YYYY-MM-DD', with no time and no zone. Sorts as text. */
export type CalendarDate = string & { readonly [calendarDate]: true }

const DAY_MS = 86_400_000

/** Whether `text` is a day that exists, written 'YYYY-MM-DD' (29 February only in leap years). */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && textOf(at) === text
}

/** A day from what was sent. Refuses anything but an existing day written 'YYYY-MM-DD'. `field` names the form field. */
export function parseCalendarDate(text: string, field = 'date'): Result<CalendarDate, readonly Problem[]> {
  if (isCalendarDate(text)) return ok(text)
  return refused([{ field, says: 'Give a date that exists, as year, month and day, like 2026-11-21.' }])
}

/** The day that trusted text names (a database column, a literal in code). Throws when it is none: that is a fault. */
export function calendarDateOf(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`)
  return text
}

/** Below 0 when `a` is before `b`, 0 on the same day, above 0 after: for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The day `days` later, or earlier when negative. Whole days of the calendar: clock changes play no part. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDateOf(textOf(startOf(date) + days * DAY_MS))
}

/** How many midnights lie from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((startOf(to) - startOf(from)) / DAY_MS)
}

/** The later of two days. */
export function laterDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a
}

/** The earlier of two days. */
export function earlierDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b
}

function startOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function textOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
