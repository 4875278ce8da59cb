import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { madeLocalId, type Person } from '../domain/person.ts'
import { savePerson } from '../store/people.store.ts'

/** A person with a name and a date of birth, who has never stayed anywhere yet (see `aStay`). */
export async function aPerson(db: OrganisationDb, wanted: Partial<Person> = {}): Promise<Person> {
  const id = wanted.id ?? newId()
  const names = { givenName: 'Elowen', familyName: 'Merriden', knownAs: null }
  const usual = { ...names, localId: madeLocalId(id), nhsNumber: null, bornOn: calendarDateOf('1991-04-17') }
  const person: Person = { ...usual, ...wanted, id }
  if ((await savePerson(db, person)) !== 'saved') throw new Error(`another person has the local id ${person.localId}`)
  return person
}
