import { type Id, newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type NewOpening, saveOpening } from '../store/emergency-openings.store.ts'

/** A record of a person that somebody opened in an emergency in the winter of the tests, and that has closed since. */
export async function anOpening(db: OrganisationDb, personId: Id, wish: Partial<NewOpening> = {}): Promise<NewOpening> {
  const opening: NewOpening = {
    id: newId(),
    personId,
    openedBy: newId(),
    openedByName: 'Robin Example',
    openedByStaff: null,
    reason: 'They were brought to our ward and could not speak.',
    openedAt: '2026-01-14T21:00:00.000Z',
    endsAt: '2026-01-15T05:00:00.000Z',
    ...wish,
  }
  await saveOpening(db, opening)
  return opening
}
