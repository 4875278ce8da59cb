import type { Id } from '#basics/id.ts'
import type { Moment } from './moment.ts'
import { type Admission, madeStayId, type Stay } from './stay.ts'

/** A new admission, with its first stay. */
export type NewAdmission = { readonly admission: Admission; readonly stay: Stay }

/** An admission of a person to a unit, from `start`; `end` is null while it goes on. Ids are made by the caller. */
export function admitted(
  ids: { readonly admission: Id; readonly stay: Id },
  where: { readonly personId: Id; readonly unitId: Id },
  start: Moment,
  end: Moment | null,
): NewAdmission {
  const { personId, unitId } = where
  const time = {
    startedOn: start.date,
    startedTime: start.time,
    endedOn: end?.date ?? null,
    endedTime: end?.time ?? null,
  }
  const { admission: id } = ids
  return {
    admission: { id, personId, localId: madeStayId(id), referralId: null, inactivatedOn: null, ...time },
    stay: { id: ids.stay, admissionId: id, personId, unitId, localId: madeStayId(ids.stay), ...time },
  }
}

/** A move: the stay that ends, and the one that begins at the same moment in the same admission. */
export function moved(
  stay: Stay,
  unitId: Id,
  moment: Moment,
  newId: Id,
): { readonly ended: Stay; readonly began: Stay } {
  return {
    ended: ended(stay, moment),
    began: {
      id: newId,
      admissionId: stay.admissionId,
      personId: stay.personId,
      unitId,
      localId: madeStayId(newId),
      startedOn: moment.date,
      startedTime: moment.time,
      endedOn: null,
      endedTime: null,
    },
  }
}

/** The same stay or admission, ended at `moment`. */
export function ended<T extends Stay | Admission>(time: T, moment: Moment): T {
  return { ...time, endedOn: moment.date, endedTime: moment.time }
}
