import { type Id, newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { saveCopy } from '../store/copies.store.ts'
import { someOfficer } from './some-officer.ts'

/** A copy of all that is held about this person, without names of staff. */
export async function aCopy(db: OrganisationDb, personId: Id): Promise<Id> {
  const id = newId()
  const wish = { madeFor: 'The person', namesStaff: false, takenOut: [] }
  await saveCopy(db, someOfficer, { id, personId, madeAt: '2026-01-02T09:00:00.000Z', ...wish })
  return id
}
