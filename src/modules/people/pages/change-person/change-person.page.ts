import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { personChanged } from '../../announcements.ts'
import { identityOf } from '../../domain/identity.ts'
import { savePerson } from '../../store/people.store.ts'
import { findPeopleAlike, type PeopleAlike } from '../add-person/people-alike.page.ts'
import { findShownPerson, type ShownPerson, viewPerson } from '../person/find-shown-person.page.ts'
import { changePersonView } from './change-person.view.tsx'
import { type DetailsAnswers, detailsTyped, parseDetails, readDetails } from './person-details.form.ts'

const nobody: PeopleAlike = { shown: [], hidden: 0 }

/** A person's names and identifiers, to be changed. */
export async function showChangePerson(visit: MemberVisit): Promise<Reply> {
  const shown = await viewPerson(visit)
  if (!shown || !visit.may('people.change', shown.unit)) return nothingHere
  return page(visit, shown, detailsTyped(shown.person), [], nobody)
}

/** Changes names and identifiers; the earlier version is kept. */
export async function submitChangePerson(visit: MemberVisit): Promise<Reply> {
  const shown = await findShownPerson(visit)
  if (!shown || !visit.may('people.change', shown.unit)) return nothingHere
  const { person, unit, today } = shown
  const answers = readDetails(visit.form)
  const parsed = parseDetails(answers, { id: person.id, today, mayBeNameless: isNameless(shown) })
  if (!parsed.ok) return page(visit, shown, answers, parsed.problems, nobody)
  const { alike, problems } = await findPeopleAlike(visit, parsed.value, today)
  if (problems.length > 0) return page(visit, shown, answers, problems, alike)
  if ((await savePerson(visit.db, parsed.value)) !== 'saved')
    return page(
      visit,
      shown,
      answers,
      [{ field: 'local-id', says: 'Somebody else has this local ID already.' }],
      nobody,
    )
  await visit.db.announce(personChanged(person.id, unit, {}))
  return { location: `/people/${person.id}` }
}

function isNameless({ person: { givenName, familyName, knownAs } }: ShownPerson): boolean {
  return givenName === null && familyName === null && knownAs === null
}

function page(
  visit: MemberVisit,
  { person, today }: ShownPerson,
  answers: DetailsAnswers,
  problems: readonly Problem[],
  alike: PeopleAlike,
): Reply {
  const who = identityOf(person, today)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Change details of ${who.name}`,
    problems: problems.length,
    back: { href: `/people/${person.id}`, text: who.name },
    body: changePersonView({ who, answers, problems, alike, tokens: visit.tokens }),
  }
}
