import { type CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'

/** A person being supported. Names are empty where the person came from a national extract without names. */
export type Person = {
  readonly id: Id
  /** The organisation's own identifier (MHSDS LocalPatientID): the consistent identifier of the Use of Force Act s.6(5)(g). */
  readonly localId: string
  /** Ten digits, when known. */
  readonly nhsNumber: string | null
  readonly givenName: string | null
  readonly familyName: string | null
  /** What the person likes to be called. */
  readonly knownAs: string | null
  readonly bornOn: CalendarDate | null
}

/** What a person is called on every page: their name, with what they like to be called; without a name, the local id. */
export function writtenName({ givenName, familyName, knownAs, localId }: Omit<Person, 'id' | 'nhsNumber' | 'bornOn'>) {
  const name = [givenName, familyName].filter(Boolean).join(' ')
  if (name === '') return knownAs ?? `Person ${localId}`
  return knownAs === null || knownAs === givenName ? name : `${name} (${knownAs})`
}

/** Whole years on `day`. Somebody born on 29 February has their birthday on 1 March in other years (England and Wales). */
export function ageOn(bornOn: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** A local id made here for somebody who has none yet: P and eight letters or digits of their own random id. */
export function madeLocalId(id: Id): string {
  return `P${id.slice(0, 8).toUpperCase()}`
}
