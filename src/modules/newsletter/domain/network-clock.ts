import type { CalendarDate } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'

/** By whose clocks the network names days: its own people's. */
const zone = 'Europe/London'

/** The day on which the moment `at` (ISO instant) is, by the network's clocks. */
export function networkDay(at: string): CalendarDate {
  return wallClockOf(instantFromText(at), zone).date
}
