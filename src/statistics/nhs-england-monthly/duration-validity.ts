import { addDays } from '#basics/calendar-date.ts'
import type { Period } from '../period.ts'
import type { SpellRow, WallTime } from './monthly-rows.ts'
import { dayOf, hasTime, wallMinutes } from './wall-time.ts'

/** Something with a beginning and, unless it is still going on, an end. */
export type Timed = { readonly start: WallTime; readonly end: WallTime | null }

/**
 * Whether a record's length may enter averages and maxima: start and end with date and time, the end not after the
 * period, not nought or negative within one day, and inside the spell. (NHS England compares the end's day with a start
 * cut at the period's first day, and so drops records that run over midnight into the first of the month; the stated
 * rule is followed here.)
 */
export function countsInDuration({ start, end }: Timed, spell: SpellRow, period: Period): boolean {
  if (end === null || !hasTime(start) || !hasTime(end) || dayOf(end) > period.end) return false
  if (dayOf(start) === dayOf(end) && wallMinutes(end) <= wallMinutes(start)) return false
  return dayOf(start) >= spell.start && dayOf(end) <= spellEnd(spell, period)
}

/** Whether an open record counts as active: its start is known with its time, and the spell is open with it. */
export function countsAsActive({ start, end }: Timed, spell: SpellRow, period: Period): boolean {
  return end === null && hasTime(start) && dayOf(start) >= spell.start && spellEnd(spell, period) > period.end
}

/** Raw length in minutes. An open record ends, for this, at 00:00 on the day after the period. Not cut at its start. */
export function rawMinutes({ start, end }: Timed, period: Period): number {
  return wallMinutes(end ?? addDays(period.end, 1)) - wallMinutes(start)
}

function spellEnd(spell: SpellRow, period: Period): string {
  return spell.discharge ?? addDays(period.end, 1)
}
