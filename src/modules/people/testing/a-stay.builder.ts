import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Admission, madeStayId, type Stay } from '../domain/stay.ts'
import { saveAdmission, saveStay } from '../store/stays.store.ts'

type Whose = Pick<Stay, 'personId' | 'unitId'>

/**
 * A stay of a person in a unit, going on since 1 January 2026 unless told otherwise. Without an `admissionId` it gets
 * an admission of its own, of the same length.
 */
export async function aStay(db: OrganisationDb, wanted: Whose & Partial<Stay>): Promise<Stay> {
  const id = wanted.id ?? newId()
  const time = { startedOn: calendarDateOf('2026-01-01'), startedTime: null, endedOn: null, endedTime: null }
  const stay: Stay = { ...time, admissionId: id, localId: madeStayId(id), ...wanted, id }
  if (wanted.admissionId === undefined) await anAdmission(db, { ...stay, id: stay.admissionId })
  await saveStay(db, stay)
  return stay
}

/** An admission of a person, going on since 1 January 2026 unless told otherwise. */
export async function anAdmission(
  db: OrganisationDb,
  wanted: Pick<Admission, 'personId'> & Partial<Admission>,
): Promise<Admission> {
  const id = wanted.id ?? newId()
  const time = { startedOn: calendarDateOf('2026-01-01'), startedTime: null, endedOn: null, endedTime: null }
  const admission: Admission = {
    ...time,
    localId: madeStayId(id),
    referralId: null,
    inactivatedOn: null,
    ...wanted,
    id,
  }
  await saveAdmission(db, admission)
  return admission
}
