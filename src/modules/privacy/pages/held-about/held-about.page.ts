import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { heldViewed, holdPlaced } from '../../announcements.ts'
import { stands } from '../../domain/hold.ts'
import type { NamedPerson } from '../../domain/named-person.ts'
import { listCopies } from '../../store/copies.store.ts'
import { listHolds, saveHold } from '../../store/holds.store.ts'
import { namedPerson, whenOf } from '../named-person.page.ts'
import { parseNeededWords } from '../needed-words.form.ts'
import { heldAboutView } from './held-about.view.tsx'

/** What is held about a person, in outline: holds, copies made, and what may be done. */
export async function showHeldAbout(visit: MemberVisit): Promise<Reply> {
  const person = await namedPerson(visit, visit.params['person'])
  return person ? await page(visit, person, '', []) : nothingHere
}

/** Places a hold, with its reason. */
export async function submitPlaceHold(visit: MemberVisit): Promise<Reply> {
  const person = await namedPerson(visit, visit.params['person'])
  if (!person) return nothingHere
  const typed = answer(visit.form, 'reason')
  const reason = parseNeededWords(typed, 'reason', 'Say why nothing may be disposed of.')
  if (!reason.ok) return await page(visit, person, typed, reason.problems)
  const id = newId()
  await saveHold(visit.db, visit.user, { id, personId: person.id, reason: reason.value, placedAt: visit.now })
  await visit.db.announce(holdPlaced(id, null, { person: person.id }))
  return { location: `/privacy/people/${person.id}` }
}

async function page(
  visit: MemberVisit,
  person: NamedPerson,
  reason: string,
  problems: readonly Problem[],
): Promise<Reply> {
  const [holds, copies] = [await listHolds(visit.db, person.id), await listCopies(visit.db, person.id)]
  await visit.db.announce(heldViewed(person.id, null, { person: person.id }))
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `What is held about ${person.name}`,
    problems: problems.length,
    back: { href: `/people/${person.id}`, text: person.name },
    body: heldAboutView({
      person,
      reason,
      problems,
      tokens: visit.tokens,
      holds: holds.map((hold) => ({
        id: hold.id,
        stands: stands(hold),
        reason: hold.reason,
        placed: `${hold.placedByName}, ${whenOf(visit, hold.placedAt)}`,
        lifted: hold.liftedAt && `${hold.liftedByName}, ${whenOf(visit, hold.liftedAt)}: ${hold.liftedBecause}`,
      })),
      copies: copies.map((copy) => ({
        id: copy.id,
        madeFor: copy.madeFor,
        made: `${copy.madeByName}, ${whenOf(visit, copy.madeAt)}`,
      })),
      mayHold: visit.may('privacy.hold'),
      mayCopy: visit.may('privacy.copy'),
      mayDispose: visit.may('privacy.dispose'),
    }),
  }
}
