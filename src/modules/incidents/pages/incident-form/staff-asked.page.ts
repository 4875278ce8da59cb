import { findStaff, suggestStaff } from '#modules/organisations/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import type { Incident } from '../../domain/incident.ts'
import type { StaffInvolved } from '../../domain/intervention.ts'
import { fieldOf } from '../../domain/written-incident.ts'
import type { Pickable } from './form-state.view.tsx'
import { interventionKeys } from './intervention-count.form.ts'
import { chosenStaffIds } from './staff-answers.form.ts'

/** Staff by id, for all who are chosen anywhere in the form. Those of an earlier version keep the job title they had. */
export async function findStaffAsked(
  visit: MemberVisit,
  answers: Answers,
  earlier: Incident | null,
): Promise<ReadonlyMap<string, StaffInvolved>> {
  const before = new Map((earlier?.interventions ?? []).flatMap(({ staff }) => staff.map((one) => [one.staffId, one])))
  const ids = new Set(interventionKeys(answers).flatMap((key) => chosenStaffIds(answers, key)))
  const all = await Promise.all([...ids].map(async (id) => before.get(id) ?? asInvolved(await findStaff(visit.db, id))))
  return new Map(all.flatMap((one) => (one?.staffId ? [[one.staffId, one]] : [])))
}

/** Staff whom the letters of a block find; nothing when none were typed. */
export async function findStaffFor(
  visit: MemberVisit,
  answers: Answers,
  key: string,
): Promise<readonly Pickable[] | undefined> {
  const letters = answer(answers, fieldOf(key, 'staff-more-search'))
  if (letters === '') return undefined
  const found = await suggestStaff(visit.db, letters, 10)
  return found.map(({ id, name, jobTitle }) => ({ id, name, detail: jobTitle }))
}

function asInvolved(staff: Awaited<ReturnType<typeof findStaff>>): StaffInvolved | undefined {
  return staff && { staffId: staff.id, name: staff.name, jobTitle: staff.jobTitle }
}
