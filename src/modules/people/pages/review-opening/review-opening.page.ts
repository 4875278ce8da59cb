import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { findStaffByUser } from '#modules/organisations/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { isIndependent } from '#platform/permissions/independence.ts'
import { openingReviewed, openingViewed } from '../../announcements.ts'
import { type OpenedRecord, openingOutcomes } from '../../domain/emergency-opening.ts'
import { writtenName } from '../../domain/person.ts'
import { findOpening, listLooks, saveOpeningReview } from '../../store/emergency-openings.store.ts'
import { findPerson } from '../../store/people.store.ts'
import { whenOf } from '../review-openings/review-openings.page.ts'
import { parseReview, type ReviewAnswers, readReview } from './review-opening.form.ts'
import { reviewOpeningView } from './review-opening.view.tsx'

/** GET /emergency-openings/:opening: who opened whose record, why, what they looked at; and what a review found or finds. */
export async function showOpening(visit: MemberVisit): Promise<Reply> {
  const opened = await findAsked(visit)
  if (!opened) return nothingHere
  await visit.db.announce(openingViewed(opened.id, null, { person: opened.personId }))
  return await page(visit, opened, { outcome: '', words: '' }, [])
}

/** Keeps a review. Nobody reviews what they opened, under whichever of their names. */
export async function submitOpeningReview(visit: MemberVisit): Promise<Reply> {
  const opened = await findAsked(visit)
  if (!opened) return nothingHere
  const typed = readReview(visit.form)
  if (opened.outcome !== null || !(await mayReview(visit, opened)))
    return { ...(await page(visit, opened, typed, [])), status: 409 }
  const parsed = parseReview(typed)
  if (!parsed.ok) return await page(visit, opened, typed, parsed.problems)
  const { db, user, now } = visit
  const isKept = await saveOpeningReview(db, { id: opened.id, by: user.id, byName: user.name, now, ...parsed.value })
  if (!isKept) return { ...(await page(visit, opened, typed, [])), status: 409 }
  await db.announce(openingReviewed(opened.id, null, { person: opened.personId, outcome: parsed.value.outcome }))
  return { location: '/emergency-openings' }
}

async function findAsked({ db, params }: MemberVisit): Promise<OpenedRecord | undefined> {
  const id = params['opening']
  return isId(id) ? await findOpening(db, id) : undefined
}

async function mayReview({ db, user }: MemberVisit, { openedBy, openedByStaff }: OpenedRecord): Promise<boolean> {
  const staff = await findStaffByUser(db, user.id)
  return isIndependent([{ user: openedBy, staff: openedByStaff }], { user: user.id, staff: staff?.id ?? null })
}

async function page(visit: MemberVisit, opened: OpenedRecord, answers: ReviewAnswers, problems: readonly Problem[]) {
  const isOthers = await mayReview(visit, opened)
  const barred = opened.outcome !== null ? 'It has been reviewed.' : 'You opened it yourself: somebody else reviews it.'
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'A record opened in an emergency',
    problems: problems.length,
    back: { href: '/emergency-openings', text: 'Records opened in an emergency' },
    body: reviewOpeningView({
      id: opened.id,
      facts: await factsOf(visit, opened),
      barred: opened.outcome === null && isOthers ? null : barred,
      outcomes: [...openingOutcomes].map(([value, text]) => ({ value, text })),
      answers,
      problems,
      tokens: visit.tokens,
    }),
  }
}

async function factsOf(visit: MemberVisit, opened: OpenedRecord) {
  const [person, looks] = [await findPerson(visit.db, visit.places, opened.personId), await listLooks(visit.db, opened)]
  const { reviewedAt, reviewedByName, outcome, reviewWords } = opened
  const reviewed = [
    { key: 'Reviewed', says: reviewedAt === null ? '' : `${whenOf(visit, reviewedAt)}, by ${reviewedByName}` },
    { key: 'Found', says: outcome === null ? '' : (openingOutcomes.get(outcome) ?? outcome) },
    { key: 'In their words', says: reviewWords ?? '' },
  ]
  return [
    { key: 'Opened', says: `${whenOf(visit, opened.openedAt)}, by ${opened.openedByName}` },
    { key: 'Whose record', says: person ? `${writtenName(person)}, ${person.localId}` : 'Somebody you cannot see' },
    { key: 'Why', says: opened.reason },
    { key: 'Open until', says: whenOf(visit, opened.endsAt) },
    { key: 'What they looked at', says: looksInWords(looks) },
    ...(outcome === null ? [] : reviewed),
  ]
}

const looked: Readonly<Record<string, string>> = {
  'person.viewed': 'the person’s page',
  'incident.viewed': 'the record of an incident',
}

function looksInWords(looks: readonly { readonly deed: string; readonly times: number }[]): string {
  const words = looks.flatMap(({ deed, times }) => {
    const what = looked[deed]
    return what === undefined ? [] : [`${what} (${times === 1 ? 'once' : `${times} times`})`]
  })
  return words.join(', ') || 'Nothing after opening it'
}
