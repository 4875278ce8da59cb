import { isId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { findDraft } from '#platform/forms/drafts.store.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { takeDeed } from '../incident-form/form-deeds.form.ts'
import { keepAnswers } from '../incident-form/kept-answers.page.ts'
import { understandForm } from '../incident-form/understand-form.page.ts'
import { alreadyThere, recordForm, refusedForm } from '../record-incident/record-incident.page.ts'
import { checkPage } from './check-answers.page.ts'

/**
 * POST /incidents/check: every button of the form leads here. What was typed is kept first, whatever follows: showing
 * the form again at the place the button is about, leaving for later, the problems, or the way to the answers.
 */
export async function submitCheckIncident(visit: MemberVisit): Promise<Reply> {
  const id = answer(visit.form, 'draft')
  if (!isId(id)) return nothingHere
  const { answers, deed } = takeDeed(visit.form)
  const draft = await keepAnswers(visit, { form: recordForm, id }, answers)
  if (draft === undefined) return nothingHere
  if (deed === 'leave') return { location: `/incidents/drafts?kept=${id}` }
  if (deed !== 'check') return { location: `/incidents/new/${id}#${deed.showAt}` }
  const understood = await understandForm(visit, draft.answers, { may: 'incidents.record', earlier: null })
  if (!understood.incident.ok) return await refusedForm(visit, understood, understood.incident.problems, draft)
  return { location: `/incidents/new/${id}/check` }
}

/**
 * GET /incidents/new/:draft/check: all answers before they are saved, with an address of their own, so that going back
 * and forth asks nothing. Once it is saved this leads to the record, and while something is wrong to the form.
 */
export async function showCheckIncident(visit: MemberVisit): Promise<Reply> {
  const id = visit.params['draft'] ?? ''
  const draft = isId(id) ? await findDraft(visit.db, visit.user.id, id) : undefined
  if (draft === undefined || draft.form !== recordForm) return await alreadyThere(visit, id)
  const understood = await understandForm(visit, draft.answers, { may: 'incidents.record', earlier: null })
  if (!understood.incident.ok) return { location: `/incidents/new/${id}` }
  return await checkPage(visit, understood, understood.incident.value, draft, 'first')
}
