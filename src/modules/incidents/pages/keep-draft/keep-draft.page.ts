import { isId } from '#basics/id.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import { takeDeed } from '../incident-form/form-deeds.form.ts'
import { keepAnswers } from '../incident-form/kept-answers.page.ts'
import { clockOf, recordForm } from '../record-incident/record-incident.page.ts'

/** POST /incidents/drafts/:draft, from the script while somebody types: keeps what is there, and says when. */
export async function submitDraft(visit: MemberVisit): Promise<Reply> {
  return await keptByScript(visit, recordForm)
}

/** Keeps a draft of `form`, with what the server knows of it, and says so; says nothing is there when it is not the visitor's own, so nothing was kept. */
export async function keptByScript(visit: MemberVisit, form: string, marks: Answers = {}): Promise<Reply> {
  const id = visit.params['draft']
  if (!isId(id)) return nothingHere
  const { answers } = takeDeed(visit.form)
  const draft = await keepAnswers(visit, { form, id }, { ...answers, ...marks })
  return draft === undefined ? nothingHere : { json: { savedAt: clockOf(visit, draft.savedAt) } }
}
