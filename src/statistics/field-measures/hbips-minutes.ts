import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'

/** When somebody was held or secluded, by the wall clock: 'YYYY-MM-DDTHH:MM' or with seconds. Null: not documented. */
export type HbipsEvent = {
  readonly patient: string
  readonly kind: 'restraint' | 'seclusion'
  readonly start: string | null
  readonly end: string | null
}

/** Whole minutes of one patient on one day: 1 to 1,440. */
export type MinutesOfDay = {
  readonly patient: string
  readonly date: CalendarDate
  readonly kind: HbipsEvent['kind']
  readonly minutes: number
}

/** Seconds to the whole minutes that HBIPS counts: rounded up, so that 2 minutes 5 seconds are 3, and a moment is 1. */
export function hbipsMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60))
}

const DAY = 86_400
const EPOCH = calendarDateOf('1970-01-01')

/** Minutes for each patient and day, and how many events could not be measured. */
export type HbipsMinutes = { readonly days: readonly MinutesOfDay[]; readonly unableToDetermine: number }

/**
 * The minutes that HBIPS-2 and HBIPS-3 count, by patient and event date: an event that runs over midnight is divided
 * between its days, time that two events share is counted once, the total of a day is rounded up to whole minutes, and time
 * in restraint and seclusion together is restraint only. An event without a start or an end, or that ends before it
 * starts, is "unable to determine", and left out. (Joint Commission and CMS, specifications of HBIPS-2 and 3.)
 */
export function hbipsMinutesByDay(events: readonly HbipsEvent[]): HbipsMinutes {
  const known = events.flatMap((event) => {
    const [from, to] = [secondsOf(event.start), secondsOf(event.end)]
    return from === null || to === null || to < from ? [] : [{ patient: event.patient, kind: event.kind, from, to }]
  })
  const parts = known.flatMap(({ from, to, ...event }) =>
    daysBetween(from, to).map((day) => ({
      ...event,
      day,
      from: Math.max(from, day * DAY),
      to: Math.min(to, (day + 1) * DAY),
    })),
  )
  const groups = Map.groupBy(parts, ({ patient, day }) => JSON.stringify([patient, day]))
  const days = [...groups.values()].flatMap(minutesOfOneDay)
  return { days, unableToDetermine: events.length - known.length }
}

type Part = { readonly patient: string; readonly kind: HbipsEvent['kind']; readonly day: number } & Stretch

/** What one patient's parts of one day come to. */
function minutesOfOneDay(parts: readonly Part[]): MinutesOfDay[] {
  const restraint = parts.filter(({ kind }) => kind === 'restraint')
  const inRestraint = covered(restraint)
  const onlySecluded = covered(parts) - inRestraint
  return parts.slice(0, 1).flatMap(({ patient, day }) => {
    const entry = (kind: HbipsEvent['kind'], seconds: number) => ({
      patient,
      date: addDays(EPOCH, day),
      kind,
      minutes: hbipsMinutes(seconds),
    })
    return [
      ...(restraint.length > 0 ? [entry('restraint', inRestraint)] : []),
      ...(onlySecluded > 0 || restraint.length === 0 ? [entry('seclusion', onlySecluded)] : []),
    ]
  })
}

type Stretch = { readonly from: number; readonly to: number }

/** Seconds that at least one stretch covers. */
function covered(stretches: readonly Stretch[]): number {
  let [seconds, until] = [0, Number.NEGATIVE_INFINITY]
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    seconds += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return seconds
}

/** The numbers of the days (since 1970) that a stretch touches. A stretch that ends at midnight does not touch the day after. */
function daysBetween(from: number, to: number): number[] {
  const [first, last] = [Math.floor(from / DAY), Math.max(Math.floor(from / DAY), Math.ceil(to / DAY) - 1)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function secondsOf(at: string | null): number | null {
  const milliseconds = at?.includes('T') ? Date.parse(`${at}Z`) : Number.NaN
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000
}
