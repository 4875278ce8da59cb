import { isId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { findDraft } from '#platform/forms/drafts.store.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import { takeDeed } from '../incident-form/form-deeds.form.ts'
import { keepAnswers } from '../incident-form/kept-answers.page.ts'
import { clockOf, recordForm } from '../record-incident/record-incident.page.ts'

/** Which page's script kept it last, by that page's own key. */
const typedOn = 'typed-on'

/** POST /incidents/drafts/:draft, from the script while somebody types: keeps what is there, and says when. */
export async function submitDraft(visit: MemberVisit): Promise<Reply> {
  return await keptByScript(visit, recordForm)
}

/**
 * Keeps a draft of `form`, with what the server knows of it, and says so; says nothing is there when it is not the visitor's
 * own, so nothing was kept. What another page kept since (`seen` is not the last) is never overwritten by a script.
 */
export async function keptByScript(visit: MemberVisit, form: string, marks: Answers = {}): Promise<Reply> {
  const id = visit.params['draft']
  if (!isId(id)) return nothingHere
  const [{ answers }, page] = [takeDeed(visit.form), answer(visit.form, '_key')]
  const there = await findDraft(visit.db, visit.user.id, id)
  const seen = visit.query.get('seen')
  // The same page may have sent this before, and only the answer was lost.
  const isOwn = there === undefined || there.savedAt === seen || there.answers[typedOn] === page
  if (seen !== null && !isOwn) return { status: 409, json: { savedAt: clockOf(visit, there.savedAt) } }
  const draft = await keepAnswers(visit, { form, id }, { ...answers, ...marks, [typedOn]: page })
  return draft === undefined ? nothingHere : { json: { savedAt: clockOf(visit, draft.savedAt), mark: draft.savedAt } }
}
