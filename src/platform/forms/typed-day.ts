import { type CalendarDate, isCalendarDate } from '#basics/calendar-date.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/** A day as it was typed into three boxes; each may be empty. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string }

/** Three empty boxes. */
export const noDay: TypedDay = { day: '', month: '', year: '' }

/** The boxes that hold `date`; empty ones for none. */
export function typedDayOf(date: CalendarDate | null): TypedDay {
  if (date === null) return noDay
  return { day: String(Number(date.slice(8))), month: String(Number(date.slice(5, 7))), year: date.slice(0, 4) }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The day typed into three boxes; null when all are empty. The month may be a number or begin a month's name, the year
 * has four digits. `field` is what the boxes' names begin with and `what` how a sentence names the day ("the date of
 * birth"). The problem belongs to the first box that is wrong.
 */
export function parseTypedDay(typed: TypedDay, field: string, what: string): Result<CalendarDate | null> {
  const { day, month, year } = typed
  if (day === '' && month === '' && year === '') return ok(null)
  const missing = [day === '' && 'day', month === '' && 'month', year === '' && 'year'].filter((box) => box !== false)
  if (missing[0] !== undefined) return at(`${field}-${missing[0]}`, `Add the ${missing.join(' and ')} of ${what}.`)
  if (!/^\d{1,2}$/.test(day)) return at(`${field}-day`, `Type the day of ${what} as a number, like 5 or 27.`)
  const monthNumber = monthOf(month)
  if (monthNumber === null) return at(`${field}-month`, `Type the month of ${what} as a number from 1 to 12.`)
  if (!/^\d{4}$/.test(year)) return at(`${field}-year`, `Type the year of ${what} with four digits, like 1987.`)
  const date = `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isCalendarDate(date)) return at(`${field}-day`, `There is no such day. Check ${what}.`)
  return ok(date)
}

function monthOf(typed: string): number | null {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null
  const named = typed.length < 3 ? -1 : MONTHS.indexOf(typed.toLowerCase().slice(0, 3))
  return named < 0 ? null : named + 1
}

function at(field: string, says: string): Result<never, readonly Problem[]> {
  return refused([{ field, says }])
}
