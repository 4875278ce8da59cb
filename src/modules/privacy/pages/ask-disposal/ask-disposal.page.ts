import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { disposalAsked } from '../../announcements.ts'
import { stands } from '../../domain/hold.ts'
import type { NamedPerson } from '../../domain/named-person.ts'
import type { DisposalAnswers } from '../../domain/typed.ts'
import { saveDisposal } from '../../store/disposals.store.ts'
import { listHolds } from '../../store/holds.store.ts'
import { namedPerson } from '../named-person.page.ts'
import { parseDisposal, readDisposal } from './ask-disposal.form.ts'
import { askDisposalView } from './ask-disposal.view.tsx'

/** Why the record may be disposed of; somebody else decides. */
export async function showAskDisposal(visit: MemberVisit): Promise<Reply> {
  const person = await namedPerson(visit, visit.params['person'])
  return person ? await page(visit, person, { ground: '', because: '' }, []) : nothingHere
}

/** Keeps that it was asked. Refused while a hold stands, and while the same waits for a decision. */
export async function submitAskDisposal(visit: MemberVisit): Promise<Reply> {
  const person = await namedPerson(visit, visit.params['person'])
  if (!person) return nothingHere
  const answers = readDisposal(visit.form)
  const asked = parseDisposal(answers)
  if (!asked.ok) return await page(visit, person, answers, asked.problems)
  if ((await listHolds(visit.db, person.id)).some(stands)) {
    return await page(visit, person, answers, [{ field: 'ground', says: 'A hold stands. Nothing may be disposed of.' }])
  }
  const id = newId()
  const isKept = await saveDisposal(visit.db, visit.user, {
    id,
    personId: person.id,
    askedAt: visit.now,
    ...asked.value,
  })
  if (!isKept) {
    const says = 'This has been asked for already, and waits for a decision.'
    return await page(visit, person, answers, [{ field: 'ground', says }])
  }
  await visit.db.announce(disposalAsked(id, null, { person: person.id }))
  return { location: '/privacy' }
}

async function page(
  visit: MemberVisit,
  person: NamedPerson,
  answers: DisposalAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const isHeld = (await listHolds(visit.db, person.id)).some(stands)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Ask for disposal: ${person.name}`,
    problems: problems.length,
    back: { href: `/privacy/people/${person.id}`, text: person.name },
    body: askDisposalView({ person, isHeld, answers, problems, tokens: visit.tokens }),
  }
}
