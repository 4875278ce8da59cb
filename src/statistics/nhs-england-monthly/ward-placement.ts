import { addDays } from '#basics/calendar-date.ts'
import type { Period } from '../period.ts'
import type { Timed } from './duration-validity.ts'
import type { WardStayRow } from './monthly-rows.ts'
import { hasTime, wallMinutes } from './wall-time.ts'

/** What an intervention is put under when it overlaps no ward stay. */
export const NO_WARD_STAY = 'No associated Ward Stay'

/**
 * The wards an intervention belongs to in the national measures: every ward whose stay overlaps it in time (rule 8). It
 * can be more than one, so wards must not be added up. Open ends are taken as the day after the period.
 */
export function wardsByOverlap(intervention: Timed, stays: readonly WardStayRow[], period: Period): string[] {
  const open = addDays(period.end, 1)
  const overlapping = stays.filter((stay) => overlaps(intervention, stay, open))
  return overlapping.length === 0 ? [NO_WARD_STAY] : [...new Set(overlapping.map((stay) => stay.ward))]
}

/**
 * The one ward an intervention belongs to in charts (rule 8b): that of the ward stay which contains its start, else the
 * first that overlaps it, else null. A stay contains its first moment but not its last, so that on the minute of a move
 * the new ward has it; an end without a time is the end of that day. Of two stays that contain it, the first to start.
 */
export function wardOfStart(intervention: Timed, stays: readonly WardStayRow[]): string | null {
  const inOrder = stays.toSorted((a, b) => wallMinutes(a.start) - wallMinutes(b.start) || (a.id < b.id ? -1 : 1))
  const at = wallMinutes(intervention.start)
  const containing = inOrder.find(
    (stay) => wallMinutes(stay.start) <= at && (stay.end === null || at < lastMinute(stay.end)),
  )
  const found = containing ?? inOrder.find((stay) => overlaps(intervention, stay, null))
  return found?.ward ?? null
}

function overlaps(intervention: Timed, stay: Timed, open: string | null): boolean {
  const end = (timed: Timed): number => {
    const at = timed.end ?? open
    return at === null ? Infinity : wallMinutes(at)
  }
  return end(intervention) >= wallMinutes(stay.start) && wallMinutes(intervention.start) <= end(stay)
}

function lastMinute(end: string): number {
  return wallMinutes(end) + (hasTime(end) ? 0 : 1440)
}
