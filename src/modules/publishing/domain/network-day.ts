import type { CalendarDate } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { longDate } from '#basics/written-time.ts'

/** The clocks by which the network's days begin and end: what closes "on Friday" closes when it is midnight there. */
export const networkZone = 'Europe/London'

/** The day at an instant (ISO 8601), by the network's clocks. */
export function networkDayOf(at: string): CalendarDate {
  return wallClockOf(instantFromText(at), networkZone).date
}

/** A day as the meta line of an entry shows it: for people, and for machines. */
export type ShownDay = { readonly on: string; readonly text: string }

/** The day at an instant, as it is shown. */
export function shownDayOf(at: string): ShownDay {
  const on = networkDayOf(at)
  return { on, text: longDate(on) }
}
