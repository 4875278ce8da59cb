import { isId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { findPerson, identityLine, writtenName } from '#modules/people/index.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import type { NamedPerson } from '../domain/named-person.ts'

/** The person with this id, or nothing. Whoever answers for privacy does so for the whole organisation. */
export async function namedPerson(visit: MemberVisit, id: string | undefined): Promise<NamedPerson | undefined> {
  const person = isId(id) ? await findPerson(visit.db, visit.places, id) : undefined
  return person && { id: person.id, name: writtenName(person), line: identityLine(person) }
}

/** `14:32 on Saturday 21 November 2026`, where the organisation is. */
export function whenOf(visit: MemberVisit, instant: string): string {
  return writtenInstant(instantFromText(instant), visit.membership.organisation.timeZone)
}

/** Today, where the organisation is. */
export function todayOf(visit: MemberVisit) {
  return wallClockOf(instantFromText(visit.now), visit.membership.organisation.timeZone).date
}
