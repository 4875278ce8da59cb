import { addDays, type CalendarDate, calendarDateOf, daysBetween } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { type Instant, instantOf, wallClockOf } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'

/** By whose clock the network's team works. */
export const deskZone = 'Europe/London'

/** When one person looks after what is sent in: on these days of the week, from one day on, by the clock of the desk. */
export type Turn = {
  readonly id: Id
  readonly name: string
  /** The first day, as 2026-03-29. */
  readonly from: string
  /** The last day; null while there is no end. */
  readonly until: string | null
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[]
  /** From this time of day, as 09:00. */
  readonly starts: string
  /** Until this time of the same day. */
  readonly ends: string
}

/** A day on which nobody is there: a bank holiday, or one of the network's own. */
export type DayOff = { readonly day: string; readonly name: string }

/** Who is on duty at `now`, by name. */
export function onDuty(turns: readonly Turn[], daysOff: readonly DayOff[], now: Instant): string[] {
  const { date, time } = wallClockOf(now, deskZone)
  const there = turnsOn(turns, daysOff, date).filter(({ starts, ends }) => starts <= time && time < ends)
  return [...new Set(there.map(({ name }) => name))]
}

/** How many days ahead somebody's return is looked for. */
const daysAhead = 60

/** When somebody is on duty again: `now` if somebody is; null if nobody is for two months. */
export function nextOnDuty(turns: readonly Turn[], daysOff: readonly DayOff[], now: Instant): Instant | null {
  if (onDuty(turns, daysOff, now).length > 0) return now
  const today = wallClockOf(now, deskZone).date
  for (let ahead = 0; ahead < daysAhead; ahead++) {
    const day = addDays(today, ahead)
    const starts = turnsOn(turns, daysOff, day)
      .map((turn) => instantOf(day, localTimeOf(turn.starts), deskZone).instant)
      .filter((at) => at.epochMilliseconds > now.epochMilliseconds)
      .toSorted((one, other) => one.epochMilliseconds - other.epochMilliseconds)
    if (starts[0]) return starts[0]
  }
  return null
}

function turnsOn(turns: readonly Turn[], daysOff: readonly DayOff[], day: CalendarDate): Turn[] {
  if (daysOff.some((off) => off.day === day)) return []
  const weekday = weekdayNumber(day)
  return turns.filter(
    ({ from, until, weekdays }) => from <= day && (until === null || day <= until) && weekdays.includes(weekday),
  )
}

const aMonday = calendarDateOf('2024-01-01')

function weekdayNumber(day: CalendarDate): number {
  return (((daysBetween(aMonday, day) % 7) + 7) % 7) + 1
}
