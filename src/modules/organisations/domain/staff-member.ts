import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'

/**
 * Somebody who works for the organisation, whether or not they sign in. Name and job title are recorded on each
 * incident they took part in (Use of Force Act 2018 s.6(5)(h)).
 */
export type Staff = {
  readonly id: Id
  readonly name: string
  readonly jobTitle: string
  /** Their sign-in, when they have one. */
  readonly userId: Id | null
  /** The first day they no longer work here; null while they do. */
  readonly endedOn: CalendarDate | null
  /** The units they work in; none means the whole organisation. */
  readonly units: readonly Id[]
}

/** Whether they still work here on `day`. */
export function isHereOn(staff: Staff, day: CalendarDate): boolean {
  return staff.endedOn === null || day < staff.endedOn
}
