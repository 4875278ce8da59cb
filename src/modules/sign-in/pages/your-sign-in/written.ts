import type { CalendarDate } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { MemberVisit } from '#platform/http/visit.ts'

/** An ISO instant as the clocks of the organisation showed it. */
export function written({ membership }: MemberVisit, instant: string): string {
  return writtenInstant(instantFromText(instant), membership.organisation.timeZone)
}

/** The day it is for the organisation. */
export function today({ membership, now }: MemberVisit): CalendarDate {
  return wallClockOf(instantFromText(now), membership.organisation.timeZone).date
}
