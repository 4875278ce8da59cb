import { addDays } from '#basics/calendar-date.ts'
import { type Instant, instantOf, wallClockOf } from '#basics/instant.ts'
import { compareTimes, type LocalTime } from '#basics/local-time.ts'

/** Hours of the day in which mail that can wait does wait. They may go over midnight. */
export type QuietHours = { readonly starts: LocalTime; readonly ends: LocalTime }

/** When the quiet hours that hold at `now` end; null when none hold. A change of the clocks moves the end with them. */
export function quietUntil({ starts, ends }: QuietHours, now: Instant, zone: string): Instant | null {
  const { date, time } = wallClockOf(now, zone)
  const [hasBegun, hasEnded] = [compareTimes(time, starts) >= 0, compareTimes(time, ends) >= 0]
  const overMidnight = compareTimes(starts, ends) > 0
  if (overMidnight && hasBegun) return instantOf(addDays(date, 1), ends, zone).instant
  if (overMidnight ? !hasEnded : hasBegun && !hasEnded) return instantOf(date, ends, zone).instant
  return null
}

/** The next moment after `now` at which clocks show `time`. */
export function nextTime(time: LocalTime, now: Instant, zone: string): Instant {
  const { date } = wallClockOf(now, zone)
  const today = instantOf(date, time, zone).instant
  return today.epochMilliseconds > now.epochMilliseconds ? today : instantOf(addDays(date, 1), time, zone).instant
}
