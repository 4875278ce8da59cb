import type { Problem } from '#basics/result.ts'
import { noDay } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { personDischarged } from '../../announcements.ts'
import { identityOf } from '../../domain/identity.ts'
import { ended } from '../../domain/stay-deeds.ts'
import { listAdmissions, type StayInUnit, saveAdmission, saveStay } from '../../store/stays.store.ts'
import { holdShownPerson, momentNow, type ShownPerson, viewPerson } from '../person/find-shown-person.page.ts'
import { momentTyped, type TypedMoment } from '../typed-moment.form.ts'
import { parseDischarge } from './discharge-person.form.ts'
import { dischargePersonView } from './discharge-person.view.tsx'

/** When a stay ended, to be filled in. Nothing here for somebody who is not in a unit. */
export async function showDischargePerson(visit: MemberVisit): Promise<Reply> {
  const shown = await viewPerson(visit)
  if (!shown?.current || !visit.may('people.change', shown.unit)) return nothingHere
  return page(visit, shown, shown.current, { date: noDay, time: '' }, [])
}

/** Ends the stay and the admission. */
export async function submitDischargePerson(visit: MemberVisit): Promise<Reply> {
  const shown = await holdShownPerson(visit)
  if (!shown?.current || !visit.may('people.change', shown.unit)) return nothingHere
  const { person, current, unit } = shown
  const typed = momentTyped(visit.form, 'left')
  const setting = { now: visit.now, zone: visit.membership.organisation.timeZone }
  const parsed = parseDischarge(typed, current, { setting, now: momentNow(visit) })
  if (!parsed.ok) return page(visit, shown, current, typed, parsed.problems)
  await saveStay(visit.db, ended(current, parsed.value))
  const admission = (await listAdmissions(visit.db, person.id)).find(({ id }) => id === current.admissionId)
  if (admission) await saveAdmission(visit.db, ended(admission, parsed.value))
  await visit.db.announce(personDischarged(person.id, unit, { admission: current.admissionId, stay: current.id }))
  return { location: `/people/${person.id}` }
}

function page(
  visit: MemberVisit,
  { person, today }: ShownPerson,
  current: StayInUnit,
  typed: TypedMoment,
  problems: readonly Problem[],
): Reply {
  const who = identityOf(person, today)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `End the stay of ${who.name}`,
    problems: problems.length,
    back: { href: `/people/${person.id}`, text: who.name },
    body: dischargePersonView({ who, unit: current.unitName, typed, problems, tokens: visit.tokens }),
  }
}
