import { type Id, newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { saveHold } from '../store/holds.store.ts'
import { someOfficer } from './some-officer.ts'

/** A hold on this person that stands. */
export async function aHold(db: OrganisationDb, personId: Id): Promise<Id> {
  const id = newId()
  await saveHold(db, someOfficer, { id, personId, reason: 'A complaint', placedAt: '2026-01-02T09:00:00.000Z' })
  return id
}
