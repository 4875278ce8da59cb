import { isId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { type Draft, deleteDraft, findDraft } from '#platform/forms/drafts.store.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { incidentAmended } from '../../announcements.ts'
import type { Incident, RecordedIncident } from '../../domain/incident.ts'
import { amendIncident } from '../../store/amend-incident.store.ts'
import { findReadable } from '../view-incident/view-incident.page.ts'
import { amendmentOf, mayAmend, understandAmendment } from './amendment.page.ts'
import { checkAmendmentPage, differencesFrom, staleReply } from './check-amendment.page.ts'

/** POST /incidents/:incident/amend: keeps the next version of a record, as it was checked. */
export async function submitAmendIncident(visit: MemberVisit): Promise<Reply> {
  const now = mayAmend(visit, await findReadable(visit))
  const draftId = answer(visit.form, 'draft')
  if (now === undefined || !isId(draftId)) return nothingHere
  const draft = amendmentOf(now.id, await findDraft(visit.db, visit.user.id, draftId))
  if (draft === undefined) return nothingHere
  const { seen, understood, problems } = await understandAmendment(visit, now, draft.answers)
  const { incident } = understood
  if (!incident.ok || problems.length > 0) return { location: `/incidents/${now.id}/amend?draft=${draftId}` }
  if (seen.version !== now.version) return await staleReply(visit, now, incident.value, draft)
  if (draft.savedAt !== answer(visit.form, 'checked')) {
    const again = await checkAmendmentPage(visit, now, incident.value, draft)
    return { ...again, status: 409, keepsWrites: true }
  }
  return await keepVersion(visit, now, incident.value, draft)
}

async function keepVersion(visit: MemberVisit, now: RecordedIncident, content: Incident, draft: Draft): Promise<Reply> {
  const changed = (await differencesFrom(visit, now, content)).length
  const because = answer(draft.answers, 'because')
  const outcome = await amendIncident(visit.db, now.id, { seen: now.version, because, content })
  if (outcome === 'stale') return await staleReply(visit, (await findReadable(visit)) ?? now, content, draft)
  await deleteDraft(visit.db, visit.user.id, draft.id)
  const { personId, unitId, interventions } = content
  const news = { version: now.version + 1, person: personId, interventions: interventions.length, changed }
  await visit.db.announce(incidentAmended(now.id, unitId, news))
  return { location: `/incidents/${now.id}?saved=amended` }
}
