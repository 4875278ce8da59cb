import type { CalendarDate } from '#basics/calendar-date.ts'
import { shortDate } from '#basics/written-time.ts'
import { writtenNhsNumber } from './nhs-number.ts'
import { ageOn, type Person, writtenName } from './person.ts'

/**
 * Who somebody is, in words: name, date of birth with age, local id and NHS number. Shown together on every page about
 * a person, so that nobody is taken for somebody else.
 */
export type PersonIdentity = {
  readonly id: string
  readonly name: string
  readonly born: string
  readonly localId: string
  readonly nhsNumber: string
}

/** The identity of a person as it reads on `today`. What is not known says so. */
export function identityOf(person: Person, today: CalendarDate): PersonIdentity {
  const { id, bornOn, localId, nhsNumber } = person
  return {
    id,
    name: writtenName(person),
    born: bornOn === null ? 'not known' : `${shortDate(bornOn)}, age ${ageOn(bornOn, today)}`,
    localId,
    nhsNumber: nhsNumber === null ? 'not known' : writtenNhsNumber(nhsNumber),
  }
}

/** Date of birth and local id on one line, for lists and pickers: what tells people of one name apart. */
export function identityLine({ bornOn, localId }: Pick<Person, 'bornOn' | 'localId'>): string {
  return `${bornOn === null ? 'date of birth not known' : `born ${shortDate(bornOn)}`}, ${localId}`
}
