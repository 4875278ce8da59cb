import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { holdLifted } from '../../announcements.ts'
import { type Hold, stands } from '../../domain/hold.ts'
import type { NamedPerson } from '../../domain/named-person.ts'
import { findHold, liftHold } from '../../store/holds.store.ts'
import { namedPerson } from '../named-person.page.ts'
import { parseNeededWords } from '../needed-words.form.ts'
import { liftHoldView } from './lift-hold.view.tsx'

/** A hold that stands, and why it may be lifted. */
export async function showLiftHold(visit: MemberVisit): Promise<Reply> {
  const found = await standingHold(visit)
  return found ? page(visit, found, '', []) : nothingHere
}

/** Lifts it, with the reason. */
export async function submitLiftHold(visit: MemberVisit): Promise<Reply> {
  const found = await standingHold(visit)
  if (!found) return nothingHere
  const { hold, person } = found
  const typed = answer(visit.form, 'because')
  const because = parseNeededWords(typed, 'because', 'Say why it may be lifted.')
  if (!because.ok) return page(visit, found, typed, because.problems)
  const isLifted = await liftHold(visit.db, visit.user, { id: hold.id, because: because.value, at: visit.now })
  if (isLifted) await visit.db.announce(holdLifted(hold.id, null, { person: person.id }))
  return { location: `/privacy/people/${person.id}` }
}

type Found = { readonly hold: Hold; readonly person: NamedPerson }

async function standingHold(visit: MemberVisit): Promise<Found | undefined> {
  const id = visit.params['hold']
  const hold = isId(id) ? await findHold(visit.db, id) : undefined
  const person = await namedPerson(visit, hold?.personId)
  return hold && person && stands(hold) ? { hold, person } : undefined
}

function page(visit: MemberVisit, { hold, person }: Found, because: string, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Lift the hold on ${person.name}`,
    problems: problems.length,
    back: { href: `/privacy/people/${person.id}`, text: person.name },
    body: liftHoldView({ id: hold.id, reason: hold.reason, person, because, problems, tokens: visit.tokens }),
  }
}
