import { type CalendarDate, compareDates, daysBetween } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'

/** Something that is open until the end of a day: a call to take part, a consultation. */
export type Closing = { readonly closesOn: CalendarDate }

/** Whether it is still open on `today`: its closing day counts, to its end. Both days are those of the network's own clocks. */
export function isOpenOn({ closesOn }: Closing, today: CalendarDate): boolean {
  return compareDates(today, closesOn) <= 0
}

/** When it closes or closed, in a sentence; the last week is counted in days. */
export function closingInWords({ closesOn }: Closing, today: CalendarDate): string {
  const left = daysBetween(today, closesOn)
  if (left < 0) return `Closed on ${longDate(closesOn)}`
  if (left === 0) return `Closes today, ${longDate(closesOn)}`
  if (left === 1) return `Closes tomorrow, ${longDate(closesOn)}`
  return left <= 7 ? `Closes in ${left} days, on ${longDate(closesOn)}` : `Closes on ${longDate(closesOn)}`
}

/** Open ones first, by what closes first; then the closed, by what closed last. The same day keeps its order. */
export function byClosing<T extends Closing>(all: readonly T[], today: CalendarDate): readonly T[] {
  const open = all.filter((one) => isOpenOn(one, today))
  const closed = all.filter((one) => !isOpenOn(one, today))
  return [
    ...open.toSorted((one, other) => compareDates(one.closesOn, other.closesOn)),
    ...closed.toSorted((one, other) => compareDates(other.closesOn, one.closesOn)),
  ]
}
