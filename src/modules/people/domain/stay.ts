import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { LocalTime } from '#basics/local-time.ts'
import { atOrAfterMidnight, byEndOfDay, type Moment } from './moment.ts'

/** A time from its first day on; `endedOn` is null while it goes on. Times are null where they are not known. */
export type TimeHere = {
  readonly startedOn: CalendarDate
  readonly startedTime: LocalTime | null
  readonly endedOn: CalendarDate | null
  readonly endedTime: LocalTime | null
}

/** A person's unbroken time with the organisation (MHSDS hospital provider spell): the source of its bed days. */
export type Admission = TimeHere & {
  readonly id: Id
  readonly personId: Id
  /** MHSDS HospProvSpellID, or one made here. */
  readonly localId: string
  /** MHSDS ServiceRequestID. */
  readonly referralId: string | null
  /** The day the record was made inactive; ends bed days in the place of the discharge (national rule). */
  readonly inactivatedOn: CalendarDate | null
}

/** A person's time in one unit, within an admission (MHSDS ward stay): the source of the unit's bed days. */
export type Stay = TimeHere & {
  readonly id: Id
  readonly admissionId: Id
  readonly personId: Id
  readonly unitId: Id
  /** MHSDS WardStayID, or one made here. */
  readonly localId: string
}

/** When it began. */
export function startOf({ startedOn, startedTime }: TimeHere): Moment {
  return { date: startedOn, time: startedTime }
}

/** When it ended; null while it goes on. */
export function endOf({ endedOn, endedTime }: TimeHere): Moment | null {
  return endedOn === null ? null : { date: endedOn, time: endedTime }
}

/**
 * The stay that contains the moment, or nothing. A stay contains its first minute and not its last, so that on the
 * minute of a move the new unit has the person. An unknown start is the beginning of its day, an unknown end the end of
 * its day. When the moment has no time, any stay that touches its day will do. Of several, the first to start: the same
 * rule by which an incident is put to a unit in charts.
 */
export function stayAtMoment<S extends TimeHere & { readonly id: Id }>(
  stays: readonly S[],
  moment: Moment,
): S | undefined {
  return inOrder(stays).find((stay) => contains(stay, moment))
}

function contains(stay: TimeHere, moment: Moment): boolean {
  const end = endOf(stay)
  if (moment.time === null) return stay.startedOn <= moment.date && (end === null || moment.date <= end.date)
  const at = atOrAfterMidnight(moment)
  return atOrAfterMidnight(startOf(stay)) <= at && (end === null || at < byEndOfDay(end))
}

/** Stays in the order in which they began. */
export function inOrder<S extends TimeHere & { readonly id: Id }>(stays: readonly S[]): S[] {
  const key = (stay: S) => `${atOrAfterMidnight(startOf(stay))} ${stay.id}`
  return stays.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The stay a person is in now, or nothing; should records hold several, the last to start. */
export function currentStay<S extends TimeHere & { readonly id: Id }>(stays: readonly S[]): S | undefined {
  return inOrder(stays).findLast((stay) => stay.endedOn === null)
}

/** An identifier for returns, made here from a record's own random id: at most 20 characters, as returns allow. */
export function madeStayId(id: Id): string {
  return `L${id.replaceAll('-', '').slice(0, 16).toUpperCase()}`
}
