import { type Id, newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Restrictable, saveRestricted } from '../store/restricted-records.store.ts'

/** Restricts a record to these users, and to the roles that read what is restricted. */
export async function aRestrictedRecord(
  db: OrganisationDb,
  what: Restrictable,
  readers: readonly Id[] = [],
): Promise<void> {
  const deed = {
    by: newId(),
    byName: 'Robin Example',
    now: '2026-01-14T21:00:00.000Z',
    because: 'A relative works here.',
  }
  await saveRestricted(db, what, readers, deed)
}
