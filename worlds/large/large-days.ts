import { addDays, type CalendarDate } from '#basics/calendar-date.ts'

/** The days of a generated world, oldest first: worked out once, because millions of records ask for them. */
export type LargeDays = {
  readonly length: number
  /** The n-th day, from 0. Refuses (throws) a day outside of the world. */
  at(n: number): CalendarDate
  /** About so many years before the last day. */
  yearsBefore(years: number): CalendarDate
}

/** `count` days up to `until`, which is the last of them. */
export function largeDays(until: CalendarDate, count: number): LargeDays {
  const days = Array.from({ length: count }, (_, n) => addDays(until, n - count + 1))
  return {
    length: count,
    at: (n) => {
      const day = days[n]
      if (day === undefined) throw new RangeError(`the world has ${count} days, and no day ${n}`)
      return day
    },
    yearsBefore: (years) => addDays(until, -365 * years),
  }
}
