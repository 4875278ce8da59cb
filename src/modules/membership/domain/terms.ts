import { addDays, type CalendarDate, calendarDateOf, daysBetween, isCalendarDate } from '#basics/calendar-date.ts'

/** For how many days after its end a membership can still be renewed as if nothing had happened. */
export const graceDays = 30

/** From how many days before the end it can be renewed; the first reminder goes out then. */
export const renewableDays = 60

const reminders = [7, 30, 60] as const

/** Which reminder: so many days before the last day; 0 is the one after it. */
export type Reminder = (typeof reminders)[number] | 0

/**
 * The last day of a year that begins on `first`: the day before the same day of the next year. A year that begins on 29
 * February ends on the last of February.
 */
export function lastDayOfTerm(first: CalendarDate): CalendarDate {
  const year = Number(first.slice(0, 4)) + 1
  const same = `${String(year).padStart(4, '0')}${first.slice(4)}`
  return isCalendarDate(same) ? addDays(same, -1) : calendarDateOf(`${same.slice(0, 4)}-02-28`)
}

/** The reminder that is due on `today` for a membership whose last day is `endsOn`; null when none is. */
export function reminderDue(endsOn: CalendarDate, today: CalendarDate): Reminder | null {
  const left = daysBetween(today, endsOn)
  if (left < 0) return left >= -graceDays ? 0 : null
  return reminders.find((days) => left <= days) ?? null
}
