import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { isOpenOn, listUnits, type Unit } from '#modules/organisations/index.ts'
import { noDay } from '#platform/forms/typed-day.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { personAdded } from '../../announcements.ts'
import { admitted } from '../../domain/stay-deeds.ts'
import { savePerson } from '../../store/people.store.ts'
import { saveAdmission, saveStay } from '../../store/stays.store.ts'
import { momentNow } from '../person/find-shown-person.page.ts'
import { type AddAnswers, type NewPerson, parseAddPerson, readAddPerson } from './add-person.form.ts'
import { addPersonView } from './add-person.view.tsx'
import { findPeopleAlike, type PeopleAlike } from './people-alike.page.ts'

const nobody: PeopleAlike = { shown: [], hidden: 0 }

/** A new person, to be filled in. */
export async function showAddPerson(visit: MemberVisit): Promise<Reply> {
  const details = { givenName: '', familyName: '', knownAs: '', born: noDay, localId: '', nhsNumber: '' }
  const units = await unitsFor(visit)
  const [only] = units.length === 1 ? units : []
  return page(
    visit,
    units,
    { details, unit: only?.id ?? '', came: { date: noDay, time: '' }, different: false },
    [],
    nobody,
  )
}

/** Adds a person with their admission and first stay, unless somebody known may be the same: that has to be said first. */
export async function submitAddPerson(visit: MemberVisit): Promise<Reply> {
  const units = await unitsFor(visit)
  const answers = readAddPerson(visit.form)
  const now = momentNow(visit)
  const setting = { now: visit.now, zone: visit.membership.organisation.timeZone }
  const parsed = parseAddPerson(answers, units, { id: newId(), setting, now })
  if (!parsed.ok) return page(visit, units, answers, parsed.problems, nobody)
  const { alike, problems } = await findPeopleAlike(visit, parsed.value.person, now.date)
  const isAlike = alike.shown.length + alike.hidden > 0 && !answers.different
  const unsure = isAlike ? [{ field: 'different', says: 'Check whether this person is here already.' }] : []
  const inTheWay = problems.length > 0 ? problems : unsure
  if (inTheWay.length > 0) return page(visit, units, answers, inTheWay, alike)
  return (await save(visit, parsed.value)) ?? page(visit, units, answers, [idTaken], alike)
}

const idTaken = {
  field: 'local-id',
  says: 'Somebody in the organisation has this local ID already. Check it, or leave it empty.',
}

async function save({ db }: MemberVisit, { person, unitId, came }: NewPerson): Promise<Reply | undefined> {
  if ((await savePerson(db, person)) !== 'saved') return undefined
  const { admission, stay } = admitted(
    { admission: newId(), stay: newId() },
    { personId: person.id, unitId },
    came,
    null,
  )
  await saveAdmission(db, admission)
  await saveStay(db, stay)
  await db.announce(personAdded(person.id, unitId, { admission: admission.id, stay: stay.id }))
  return { location: `/people/${person.id}` }
}

/** Units that run, of the visitor's places. */
async function unitsFor(visit: MemberVisit): Promise<Unit[]> {
  const today = momentNow(visit).date
  return (await listUnits(visit.db, visit.places)).filter((unit) => isOpenOn(unit, today))
}

function page(
  visit: MemberVisit,
  units: readonly Unit[],
  answers: AddAnswers,
  problems: readonly Problem[],
  alike: PeopleAlike,
): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Add a person',
    problems: problems.length,
    back: { href: '/people', text: 'People' },
    body: addPersonView({ answers, units, problems, alike, tokens: visit.tokens }),
  }
}
