import { addDays, type CalendarDate, calendarDateOf } from './calendar-date.ts'
import { ok, type Problem, type Result, refused } from './result.ts'

declare const month: unique symbol

/** A month of the calendar, 'YYYY-MM'. Sorts as text. */
export type Month = string & { readonly [month]: true }

/** Whether `text` is a month written 'YYYY-MM'. */
export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** A month from what was sent. Refuses anything not written 'YYYY-MM'. `field` names the form field. */
export function parseMonth(text: string, field = 'month'): Result<Month, readonly Problem[]> {
  if (isMonth(text)) return ok(text)
  return refused([{ field, says: 'Give a month as year and month, like 2026-11.' }])
}

/** The month that trusted text names. Throws when it is none: that is a fault. */
export function monthFrom(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`)
  return text
}

/** The month a day is in. */
export function monthOf(date: CalendarDate): Month {
  return monthFrom(date.slice(0, 7))
}

/** The month's first day. */
export function firstDayOf(of: Month): CalendarDate {
  return calendarDateOf(`${of}-01`)
}

/** The month's last day: 28 to 31. */
export function lastDayOf(of: Month): CalendarDate {
  return addDays(firstDayOf(nextMonth(of)), -1)
}

/** The month after. */
export function nextMonth(of: Month): Month {
  return monthOf(addDays(firstDayOf(of), 31))
}

/** Every month from `from` to `to`, both included, in order. Empty when `to` is before `from`. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = []
  for (let at = from; at <= to; at = nextMonth(at)) months.push(at)
  return months
}
