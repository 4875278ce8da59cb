import { Temporal } from 'temporal-polyfill'
import { type CalendarDate, calendarDateOf } from './calendar-date.ts'
import { type LocalTime, localTimeOf } from './local-time.ts'

/** A point on the world's time line, the same everywhere. Held as such in the database (timestamptz). */
export type Instant = Temporal.Instant

/** The day and the time that a clock on the wall showed. */
export type WallClock = { readonly date: CalendarDate; readonly time: LocalTime }

/**
 * How a wall clock time met the clock changes: `ordinary`, `repeated` (it happened twice, when the clocks went back), or
 * `skipped` (it never happened, because the clocks went forward).
 */
export type ClockChange = 'ordinary' | 'repeated' | 'skipped'

/** An instant found from a wall clock, and what the clock changes did to it. */
export type PlacedInstant = { readonly instant: Instant; readonly clock: ClockChange }

/**
 * The instant at which clocks in `zone` (an IANA name, 'Europe/London') showed `time` on `date`. A repeated hour means
 * the first of the two unless `later` is asked for; a skipped time moves forward by the length of the gap, and `clock`
 * says so.
 */
export function instantOf(
  date: CalendarDate,
  time: LocalTime,
  zone: string,
  repeatedHour: 'earlier' | 'later' = 'earlier',
): PlacedInstant {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`)
  const early = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const late = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  if (early.epochMilliseconds === late.epochMilliseconds) return { instant: early.toInstant(), clock: 'ordinary' }
  if (!late.toPlainDateTime().equals(wall)) return { instant: late.toInstant(), clock: 'skipped' }
  return { instant: (repeatedHour === 'later' ? late : early).toInstant(), clock: 'repeated' }
}

/** What clocks in `zone` showed at `instant`: 'HH:MM' on the minute, 'HH:MM:SS' otherwise (fractions are cut off). */
export function wallClockOf(instant: Instant, zone: string): WallClock {
  const shown = instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' })
  const time = shown.slice(11)
  return { date: calendarDateOf(shown.slice(0, 10)), time: localTimeOf(time.endsWith(':00') ? time.slice(0, 5) : time) }
}

/**
 * Whole minutes that really passed from `start` to `end`, right across both clock changes. A part of a minute is cut
 * off. Negative when `end` is before `start`.
 */
export function wholeMinutesBetween(start: Instant, end: Instant): number {
  return Math.trunc((end.epochMilliseconds - start.epochMilliseconds) / 60_000)
}

/** The instant a JavaScript `Date` (as drivers return it) stands for. */
export function instantFromDate(date: Date): Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime())
}

/** A JavaScript `Date` for parameters that want one. */
export function dateFromInstant(instant: Instant): Date {
  return new Date(instant.epochMilliseconds)
}

/** The instant written in ISO 8601 with its offset or Z. Throws on anything else. */
export function instantFromText(text: string): Instant {
  return Temporal.Instant.from(text)
}
