import { isId } from '#basics/id.ts'
import { longDate, shortDate } from '#basics/written-time.ts'
import {
  type Characteristic,
  characteristicKinds,
  findPerson,
  type ListedPerson,
  latestCharacteristics,
  type Person,
  suggestPeople,
  writtenCharacteristic,
  writtenName,
} from '#modules/people/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import type { RecordedPerson } from '../../domain/incident.ts'
import { askedUnderTheirOwnLetter } from '../../domain/own-letter.ts'
import type { KnownFacts, Pickable } from './form-state.view.tsx'

/** The person chosen in the form: for the record, for the page, and the answers that their own record already holds. */
export type PersonAsked = {
  readonly recorded: RecordedPerson
  readonly pickable: Pickable
  readonly facts: KnownFacts
  /** Field to answer. */
  readonly answers: Answers
}

/** Finds the person chosen, if this visitor may see them. What an earlier version holds of the same person stays. */
export async function findPersonAsked(
  visit: MemberVisit,
  answers: Answers,
  earlier: RecordedPerson | null,
): Promise<PersonAsked | null> {
  const id = answer(answers, 'person')
  if (!isId(id)) return null
  const places = earlier?.personId === id ? 'all' : visit.places
  const person = await findPerson(visit.db, places, id)
  if (person === undefined) return null
  const noted = await latestCharacteristics(visit.db, id)
  return {
    recorded: recordedPerson(person, noted, earlier?.personId === id ? earlier : null),
    pickable: { id, name: writtenName(person), detail: identifiersOf(person) },
    facts: { sources: sourcesOf(noted), characteristics: noted.map(saysNoted), href: `/people/${id}` },
    answers: answersKnown(noted),
  }
}

/** People whom the letters find; nothing when somebody is chosen or nothing was typed. */
export async function findPeople(visit: MemberVisit, answers: Answers): Promise<readonly Pickable[] | undefined> {
  const letters = answer(answers, 'person-search')
  if (letters === '') return undefined
  const found = await suggestPeople(visit.db, visit.places, letters, 10)
  return found.map((person) => ({
    id: person.id,
    name: writtenName(person),
    detail: `${identifiersOf(person)}${whereabouts(person)}`,
  }))
}

/** Identifier and date of birth: with the name, the three things that tell people apart. */
export function identifiersOf({ localId, bornOn }: Pick<Person, 'localId' | 'bornOn'>): string {
  return `${localId}, ${bornOn === null ? 'date of birth not known' : `born ${shortDate(bornOn)}`}`
}

function whereabouts({ unitName, isHere }: ListedPerson): string {
  if (unitName === null) return ''
  return isHere ? `, on ${unitName} now` : `, last on ${unitName}`
}

function recordedPerson(
  person: Person,
  noted: readonly Characteristic[],
  earlier: RecordedPerson | null,
): RecordedPerson {
  const hasName = person.givenName !== null || person.familyName !== null || person.knownAs !== null
  const known = Object.fromEntries(noted.map(({ kind, state, code, words }) => [kind, { state, code, words }]))
  const before = earlier && Object.keys(earlier.characteristics).length > 0 ? earlier.characteristics : null
  return {
    personId: person.id,
    personName: earlier?.personName ?? (hasName ? writtenName(person) : null),
    personIdentifier: earlier?.personIdentifier ?? person.localId,
    characteristics: before ?? known,
  }
}

function answersKnown(noted: readonly Characteristic[]): Answers {
  const given = noted.filter(({ kind, state }) => askedUnderTheirOwnLetter.has(kind) && state === 'given')
  return Object.fromEntries(given.map(({ kind, code }) => [kind, code ?? '']))
}

function sourcesOf(noted: readonly Characteristic[]): Record<string, string> {
  const asked = noted.filter(({ kind }) => askedUnderTheirOwnLetter.has(kind))
  return Object.fromEntries(
    asked.map((one) => [one.kind, `${saysNoted(one)} (${one.source}, noted ${longDate(one.notedOn)})`]),
  )
}

function saysNoted(noted: Characteristic): string {
  const kind = characteristicKinds.get(noted.kind)
  return kind === undefined ? noted.kind : `${kind.name}: ${writtenCharacteristic(kind, noted)}`
}
