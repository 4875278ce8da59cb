import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { firstDayOf, type Month, monthOf } from '#basics/month.ts'
import type { MonthRange } from './month-counts.ts'

/** For how many months that are over figures are shown. 24 unless asked: below 13 nothing can be said of change. */
export const windows = [12, 24] as const

/** One of `windows`. */
export type Window = (typeof windows)[number]

/** The months that are over, as many as asked for, and the one that runs on `today`. */
export function monthsUpTo(today: CalendarDate, window: Window): MonthRange {
  const to = monthOf(today)
  return { from: monthsBefore(to, window), to }
}

/** Which window an address asks for: 24 unless it says one that there is. */
export function windowIn(text: string | null): Window {
  return windows.find((window) => String(window) === text) ?? 24
}

function monthsBefore(month: Month, count: number): Month {
  return count === 0 ? month : monthsBefore(monthOf(addDays(firstDayOf(month), -1)), count - 1)
}
