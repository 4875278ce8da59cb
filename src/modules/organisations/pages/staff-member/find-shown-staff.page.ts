import { isId } from '#basics/id.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { isWithin } from '#platform/tenancy/places.ts'
import type { Staff } from '../../domain/staff-member.ts'
import { findStaff } from '../../store/staff.store.ts'

/** The member of staff named in the address, when the visitor may see them: somebody of another unit is nobody. */
export async function findShownStaff({ db, params, places }: MemberVisit): Promise<Staff | undefined> {
  const id = params['staff']
  const staff = isId(id) ? await findStaff(db, id) : undefined
  const isShown = staff && (staff.units.length === 0 || staff.units.some((unit) => isWithin(places, unit)))
  return isShown ? staff : undefined
}
