import type { CalendarDate } from '#basics/calendar-date.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { longDate, shortDate } from '#basics/written-time.ts'
import { isSurelyLater, type Moment } from './moment.ts'
import { endOf, startOf, type TimeHere } from './stay.ts'

/** What these rules must know of a unit. */
export type UnitForStay = { readonly name: string; readonly closedOn: CalendarDate | null }

/** Whether nothing lies in the future and a unit runs at `moment`: true of every start, move and end. */
export function checkMoment(moment: Moment, now: Moment, field: string): Problem[] {
  if (moment.date > now.date)
    return [{ field: `${field}-day`, says: 'This day is in the future. Give a day up to today.' }]
  if (isSurelyLater(moment, now))
    return [{ field: `${field}-time`, says: 'This time is in the future. Give a time up to now.' }]
  return []
}

/** Whether somebody can come to the unit on that day: not once it has closed. */
export function checkUnitRuns(unit: UnitForStay, moment: Moment, field: string): Problem[] {
  if (unit.closedOn === null || moment.date < unit.closedOn) return []
  return [{ field, says: `${unit.name} closed on ${shortDate(unit.closedOn)}. Choose another unit.` }]
}

/**
 * Whether a new time here (`end` null while it goes on) leaves the others alone. Two times may touch; where an end on
 * the same day has no time, they are taken to touch.
 */
export function checkOverlap(start: Moment, end: Moment | null, others: readonly TimeHere[], field: string): Problem[] {
  const other = others.find((one) => overlap(start, end, startOf(one), endOf(one)))
  if (other === undefined) return []
  const until = other.endedOn === null ? 'and still are' : `until ${momentInWords(endOf(other) ?? startOf(other))}`
  const were = `They were already here from ${momentInWords(startOf(other))}, ${until}.`
  return [{ field: `${field}-day`, says: `${were} Two stays cannot overlap: check the day.` }]
}

/** Whether an end, or a move, comes after its start. */
export function checkAfterStart(moment: Moment, start: Moment, field: string): Problem[] {
  if (moment.date < start.date)
    return [{ field: `${field}-day`, says: `They came on ${momentInWords(start)}. This cannot be before that.` }]
  if (isSurelyLater(start, moment))
    return [{ field: `${field}-time`, says: `They came on ${momentInWords(start)}. This cannot be before that.` }]
  return []
}

/** The value when there are no problems. */
export function unless<T>(problems: readonly Problem[], value: T): Result<T> {
  return problems.length === 0 ? ok(value) : refused(problems)
}

/** `Saturday 21 November 2026 at 14:30`, without the time where it is not known. */
export function momentInWords({ date, time }: Moment): string {
  return time === null ? longDate(date) : `${longDate(date)} at ${time.slice(0, 5)}`
}

function overlap(start: Moment, end: Moment | null, otherStart: Moment, otherEnd: Moment | null): boolean {
  return beginsBeforeEnd(start, otherEnd) && beginsBeforeEnd(otherStart, end)
}

/** On one day, only two known times can tell that somebody came before another stay was over. */
function beginsBeforeEnd(start: Moment, end: Moment | null): boolean {
  return end === null || isSurelyLater(end, start)
}
