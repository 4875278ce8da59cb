import { type Id, newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { saveDisposal } from '../store/disposals.store.ts'
import { someOfficer } from './some-officer.ts'

/** Disposal of what is held about this person, asked for and not decided. */
export async function aDisposal(db: OrganisationDb, personId: Id): Promise<Id> {
  const id = newId()
  const asked = { ground: 'time is over', because: 'Looked at all of it', askedAt: '2026-01-02T09:00:00.000Z' } as const
  await saveDisposal(db, someOfficer, { id, personId, ...asked })
  return id
}
