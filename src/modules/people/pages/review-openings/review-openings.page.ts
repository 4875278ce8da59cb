import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { type OpenedRecord, openingOutcomes } from '../../domain/emergency-opening.ts'
import { writtenName } from '../../domain/person.ts'
import { listOpeningsToReview, listReviewedOpenings } from '../../store/emergency-openings.store.ts'
import { findPerson } from '../../store/people.store.ts'
import { type OpeningLine, reviewOpeningsView } from './review-openings.view.tsx'

/** How many are shown of those that wait, and of those that were reviewed. */
const shownAtOnce = 100

/** GET /emergency-openings: records opened in an emergency, those first that nobody has reviewed. */
export async function showOpenings(visit: MemberVisit): Promise<Reply> {
  const [waiting, reviewed] = [
    await listOpeningsToReview(visit.db, shownAtOnce),
    await listReviewedOpenings(visit.db, shownAtOnce),
  ]
  const lines = (found: readonly OpenedRecord[]) => Promise.all(found.map((one) => lineOf(visit, one)))
  const body = reviewOpeningsView({ waiting: await lines(waiting), reviewed: await lines(reviewed) })
  return { title: 'Records opened in an emergency', body, wide: true }
}

async function lineOf(visit: MemberVisit, opened: OpenedRecord): Promise<OpeningLine> {
  const person = await findPerson(visit.db, visit.places, opened.personId)
  return {
    href: `/emergency-openings/${opened.id}`,
    when: whenOf(visit, opened.openedAt),
    by: opened.openedByName,
    person: person ? writtenName(person) : 'Somebody you cannot see',
    outcome: opened.outcome === null ? null : (openingOutcomes.get(opened.outcome) ?? opened.outcome),
  }
}

/** `14:32 on Saturday 21 November 2026`, where the organisation is. */
export function whenOf(visit: MemberVisit, instant: string): string {
  return writtenInstant(instantFromText(instant), visit.membership.organisation.timeZone)
}
