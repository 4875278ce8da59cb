import { isId, newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { findDraft } from '#platform/forms/drafts.store.ts'
import { nothingHere, type PageReply, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import type { RecordedIncident } from '../../domain/incident.ts'
import { filledInWith } from '../incident-form/answers-of-incident.form.ts'
import { takeDeed } from '../incident-form/form-deeds.form.ts'
import { formState } from '../incident-form/form-state.page.ts'
import { mostInterventions } from '../incident-form/intervention-count.form.ts'
import { keepAnswers, withIds } from '../incident-form/kept-answers.page.ts'
import type { Understood } from '../incident-form/understand-form.page.ts'
import { keptByScript } from '../keep-draft/keep-draft.page.ts'
import { clockOf } from '../record-incident/record-incident.page.ts'
import { findForVisit, findReadable, recordParts } from '../view-incident/view-incident.page.ts'
import { AmendIncidentView, TooManyView } from './amend-incident.view.tsx'
import { amendForm, amendmentOf, mayAmend, understandAmendment } from './amendment.page.ts'
import { staleReply } from './check-amendment.page.ts'

/** GET /incidents/:incident/amend: the form filled in with the record, or as it was left (`?draft=`). */
export async function showAmendIncident(visit: MemberVisit): Promise<Reply> {
  const now = mayAmend(visit, await findForVisit(visit))
  if (now === undefined) return nothingHere
  if (now.content.interventions.length > mostInterventions) {
    return {
      title: 'This record is too long to amend here',
      body: TooManyView({ id: now.id, most: mostInterventions }),
    }
  }
  const draftId = visit.query.get('draft')
  const draft = isId(draftId) ? amendmentOf(now.id, await findDraft(visit.db, visit.user.id, draftId)) : undefined
  if (draftId !== null && draft === undefined) return nothingHere
  const answers =
    draft?.answers ?? withIds({ ...filledInWith(now.content), version: String(now.version), incident: now.id })
  const { seen, understood } = await understandAmendment(visit, now, answers)
  return await formPage(visit, seen, understood, [], draft ?? { id: newId() })
}

/** POST /incidents/:incident/amend/check: every button of the form. What was typed is kept first, whatever follows. */
export async function submitCheckAmendment(visit: MemberVisit): Promise<Reply> {
  const now = mayAmend(visit, await findReadable(visit))
  const draftId = answer(visit.form, 'draft')
  if (now === undefined || !isId(draftId)) return nothingHere
  const { answers, deed } = takeDeed(visit.form)
  const draft = await keepAnswers(visit, { form: amendForm, id: draftId }, { ...answers, incident: now.id })
  if (draft === undefined) return nothingHere
  const again = `/incidents/${now.id}/amend?draft=${draftId}`
  if (deed === 'leave') return { location: `/incidents/drafts?kept=${draftId}` }
  if (deed !== 'check') return { location: `${again}#${deed.showAt}` }

  const { seen, understood, problems } = await understandAmendment(visit, now, draft.answers)
  if (!understood.incident.ok || problems.length > 0) {
    return { ...(await formPage(visit, seen, understood, problems, draft)), status: 422, keepsWrites: true }
  }
  const content = understood.incident.value
  if (seen.version !== now.version) return await staleReply(visit, now, content, draft)
  return { location: `/incidents/${now.id}/amend/check?draft=${draftId}` }
}

/** POST /incidents/:incident/amend/drafts/:draft, from the script. */
export async function submitAmendDraft(visit: MemberVisit): Promise<Reply> {
  const now = mayAmend(visit, await findReadable(visit))
  return now === undefined ? nothingHere : await keptByScript(visit, amendForm, { incident: now.id })
}

async function formPage(
  visit: MemberVisit,
  seen: RecordedIncident,
  understood: Understood,
  problems: readonly Problem[],
  draft: { readonly id: string; readonly savedAt?: string },
): Promise<PageReply> {
  const { identity } = await recordParts(visit, seen)
  const form = await formState(visit, understood, problems, {
    action: `/incidents/${seen.id}/amend/check`,
    autosave: `/incidents/${seen.id}/amend/drafts/${draft.id}?${new URLSearchParams({ seen: draft.savedAt ?? '' })}`,
    hidden: { draft: draft.id, version: answer(understood.answers, 'version'), incident: seen.id },
    savedAt: draft.savedAt === undefined ? undefined : clockOf(visit, draft.savedAt),
  })
  const title = `Amend the incident of ${longDate(seen.content.start.date)}`
  const back = { href: `/incidents/${seen.id}`, text: 'The record as it is now' }
  return { title, body: AmendIncidentView({ title, identity, form }), back, problems: problems.length }
}
