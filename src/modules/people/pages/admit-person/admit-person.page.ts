import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { listUnits, type Unit } from '#modules/organisations/index.ts'
import { noDay } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { personAdmitted } from '../../announcements.ts'
import { identityOf } from '../../domain/identity.ts'
import { admitted } from '../../domain/stay-deeds.ts'
import { listAdmissions, saveAdmission, saveStay } from '../../store/stays.store.ts'
import { holdShownPerson, momentNow, type ShownPerson, viewPerson } from '../person/find-shown-person.page.ts'
import { type AdmitAnswers, parseAdmit, readAdmit } from './admit-person.form.ts'
import { admitPersonView } from './admit-person.view.tsx'

/** Where and when somebody came again, to be filled in. Nothing here for somebody who is in a unit now. */
export async function showAdmitPerson(visit: MemberVisit): Promise<Reply> {
  const shown = await viewPerson(visit)
  if (!shown || !mayAdmit(visit, shown)) return nothingHere
  const blank = { date: noDay, time: '' }
  return page(visit, shown, await listUnits(visit.db, visit.places), { unit: '', came: blank, left: blank }, [])
}

/** Adds an admission with its stay; one that is over already may be entered too. */
export async function submitAdmitPerson(visit: MemberVisit): Promise<Reply> {
  const shown = await holdShownPerson(visit)
  if (!shown || !mayAdmit(visit, shown)) return nothingHere
  const [units, others] = [await listUnits(visit.db, visit.places), await listAdmissions(visit.db, shown.person.id)]
  const answers = readAdmit(visit.form)
  const setting = { now: visit.now, zone: visit.membership.organisation.timeZone }
  const parsed = parseAdmit(answers, { units, others, setting, now: momentNow(visit) })
  if (!parsed.ok) return page(visit, shown, units, answers, parsed.problems)
  const { unitId, came, left } = parsed.value
  const { admission, stay } = admitted(
    { admission: newId(), stay: newId() },
    { personId: shown.person.id, unitId },
    came,
    left,
  )
  await saveAdmission(visit.db, admission)
  await saveStay(visit.db, stay)
  await visit.db.announce(personAdmitted(shown.person.id, unitId, { admission: admission.id, stay: stay.id }))
  return { location: `/people/${shown.person.id}` }
}

/** Somebody who never stayed may be admitted by anybody who adds people; others where they were last. */
function mayAdmit(visit: MemberVisit, { current, unit }: ShownPerson): boolean {
  return current === undefined && (unit === null ? visit.may('people.add') : visit.may('people.add', unit))
}

function page(
  visit: MemberVisit,
  { person, today }: ShownPerson,
  units: readonly Unit[],
  answers: AdmitAnswers,
  problems: readonly Problem[],
): Reply {
  const who = identityOf(person, today)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Admit ${who.name}`,
    problems: problems.length,
    back: { href: `/people/${person.id}`, text: who.name },
    body: admitPersonView({ who, units, answers, problems, tokens: visit.tokens }),
  }
}
