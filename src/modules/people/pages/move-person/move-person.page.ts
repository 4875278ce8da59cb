import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { isOpenOn, listUnits, type Unit } from '#modules/organisations/index.ts'
import { noDay } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { personMoved } from '../../announcements.ts'
import { identityOf } from '../../domain/identity.ts'
import { moved } from '../../domain/stay-deeds.ts'
import { type StayInUnit, saveStay } from '../../store/stays.store.ts'
import { holdShownPerson, momentNow, type ShownPerson, viewPerson } from '../person/find-shown-person.page.ts'
import { type MoveAnswers, parseMove, readMove } from './move-person.form.ts'
import { movePersonView } from './move-person.view.tsx'

/** Where somebody moves and when, to be filled in. Nothing here for somebody who is not in a unit. */
export async function showMovePerson(visit: MemberVisit): Promise<Reply> {
  const shown = await viewPerson(visit)
  if (!shown?.current || !visit.may('people.change', shown.unit)) return nothingHere
  const units = await otherUnits(visit, shown.current)
  return page(visit, shown, shown.current, units, { unit: '', moved: { date: noDay, time: '' } }, [])
}

/** Ends the stay and begins the next one in the same minute, within the same admission. */
export async function submitMovePerson(visit: MemberVisit): Promise<Reply> {
  const shown = await holdShownPerson(visit)
  if (!shown?.current || !visit.may('people.change', shown.unit)) return nothingHere
  const { person, stays, current } = shown
  const units = await otherUnits(visit, current)
  const answers = readMove(visit.form)
  const others = stays.filter((stay) => stay.id !== current.id)
  const setting = { now: visit.now, zone: visit.membership.organisation.timeZone }
  const parsed = parseMove(answers, { units, current, others, setting, now: momentNow(visit) })
  if (!parsed.ok) return page(visit, shown, current, units, answers, parsed.problems)
  const { ended, began } = moved(current, parsed.value.unitId, parsed.value.moment, newId())
  await saveStay(visit.db, ended)
  await saveStay(visit.db, began)
  const where = { from: ended.unitId, to: began.unitId }
  await visit.db.announce(personMoved(person.id, began.unitId, { ended: ended.id, began: began.id, ...where }))
  return { location: `/people/${person.id}` }
}

/** All other units of the organisation that run: a ward may pass somebody on to a ward it does not work in. */
async function otherUnits(visit: MemberVisit, current: StayInUnit): Promise<Unit[]> {
  const today = momentNow(visit).date
  return (await listUnits(visit.db, 'all')).filter((unit) => unit.id !== current.unitId && isOpenOn(unit, today))
}

function page(
  visit: MemberVisit,
  { person, today }: ShownPerson,
  current: StayInUnit,
  units: readonly Unit[],
  answers: MoveAnswers,
  problems: readonly Problem[],
): Reply {
  const who = identityOf(person, today)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Move ${who.name}`,
    problems: problems.length,
    back: { href: `/people/${person.id}`, text: who.name },
    body: movePersonView({ who, from: current.unitName, units, answers, problems, tokens: visit.tokens }),
  }
}
