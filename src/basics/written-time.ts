import { type CalendarDate, calendarDateOf, daysBetween } from './calendar-date.ts'
import { type Instant, wallClockOf } from './instant.ts'
import type { Month } from './month.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const A_MONDAY = calendarDateOf('2024-01-01')

/** `14:32 on Saturday 21 November 2026`, as clocks in `zone` showed it. */
export function writtenInstant(instant: Instant, zone: string): string {
  const { date, time } = wallClockOf(instant, zone)
  return `${time.slice(0, 5)} on ${longDate(date)}`
}

/** `Saturday 21 November 2026`. */
export function longDate(date: CalendarDate): string {
  return `${weekdayOf(date)} ${dayNumber(date)} ${monthName(date)} ${date.slice(0, 4)}`
}

/** `21 Nov 2026`: for tables and lists. */
export function shortDate(date: CalendarDate): string {
  return `${dayNumber(date)} ${monthName(date).slice(0, 3)} ${date.slice(0, 4)}`
}

/** `November 2026`. */
export function writtenMonth(month: Month): string {
  return `${monthName(month)} ${month.slice(0, 4)}`
}

/** The name of the day of the week. */
export function weekdayOf(date: CalendarDate): string {
  const sinceMonday = ((daysBetween(A_MONDAY, date) % 7) + 7) % 7
  return `${DAYS[sinceMonday]}`
}

/**
 * `1 hour 5 minutes`, from whole minutes of 0 or more. From 24 hours on, days are named: `3 days 2 hours`. Refuses
 * (throws) a negative length, which is always a fault.
 */
export function writtenDuration(minutes: number): string {
  if (!(minutes >= 0)) throw new RangeError(`not a length of time: ${minutes}`)
  const whole = Math.floor(minutes)
  if (whole === 0) return 'less than a minute'
  const parts = [
    amount(Math.floor(whole / 1440), 'day'),
    amount(Math.floor((whole % 1440) / 60), 'hour'),
    amount(whole % 60, 'minute'),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function amount(number: number, unit: string): string {
  if (number === 0) return ''
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

function dayNumber(date: CalendarDate): number {
  return Number(date.slice(8, 10))
}

function monthName(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]}`
}
