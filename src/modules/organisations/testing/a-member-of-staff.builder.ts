import { newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Staff } from '../domain/staff-member.ts'
import { saveStaff } from '../store/staff.store.ts'

/** A member of staff: a nurse who works everywhere, and does not sign in, unless told otherwise. */
export async function aMemberOfStaff(db: OrganisationDb, wanted: Partial<Staff> = {}): Promise<Staff> {
  const usual = { name: 'Beatriz Alder', jobTitle: 'Staff nurse', userId: null, endedOn: null, units: [] }
  const staff: Staff = { ...usual, ...wanted, id: wanted.id ?? newId() }
  await saveStaff(db, staff)
  return staff
}
