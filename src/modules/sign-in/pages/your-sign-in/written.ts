import type { CalendarDate } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'

/** The clock of whoever works for no organisation here: members of the network, and its team. */
const networkZone = 'Europe/London'

/** An ISO instant as the clocks of the organisation showed it. */
export function written({ membership }: SignedInVisit, instant: string): string {
  return writtenInstant(instantFromText(instant), zoneOf(membership))
}

/** The day it is for the organisation. */
export function today({ membership, now }: SignedInVisit): CalendarDate {
  return wallClockOf(instantFromText(now), zoneOf(membership)).date
}

function zoneOf(membership: SignedInVisit['membership']): string {
  return membership?.organisation.timeZone ?? networkZone
}
