import { isId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { type Draft, findDraft } from '#platform/forms/drafts.store.ts'
import { nothingHere, type PageReply, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { describeIncident } from '../../domain/describe-incident.ts'
import type { Incident, RecordedIncident } from '../../domain/incident.ts'
import { type Difference, differencesBetween } from '../../domain/incident-differences.ts'
import { findReadable, recordParts, whenOf } from '../view-incident/view-incident.page.ts'
import { amendmentOf, mayAmend, understandAmendment } from './amendment.page.ts'
import { CheckAmendmentView, StaleAmendmentView } from './check-amendment.view.tsx'

/**
 * GET /incidents/:incident/amend/check?draft=: what an amendment will change, with an address of its own. Once it is
 * saved this leads to the record, and while something is wrong to the form.
 */
export async function showCheckAmendment(visit: MemberVisit): Promise<Reply> {
  const now = mayAmend(visit, await findReadable(visit))
  const draftId = visit.query.get('draft')
  if (now === undefined || !isId(draftId)) return nothingHere
  const draft = amendmentOf(now.id, await findDraft(visit.db, visit.user.id, draftId))
  if (draft === undefined) return { location: `/incidents/${now.id}` }
  const { seen, understood, problems } = await understandAmendment(visit, now, draft.answers)
  if (!understood.incident.ok || problems.length > 0) return { location: `/incidents/${now.id}/amend?draft=${draftId}` }
  const content = understood.incident.value
  if (seen.version !== now.version) return await staleReply(visit, now, content, draft)
  return await checkAmendmentPage(visit, now, content, draft)
}

/** What an amendment will change, before it is saved. */
export async function checkAmendmentPage(
  visit: MemberVisit,
  now: RecordedIncident,
  content: Incident,
  draft: Draft,
): Promise<PageReply> {
  const { identity } = await recordParts(visit, now)
  const back = `/incidents/${now.id}/amend?draft=${draft.id}`
  const body = CheckAmendmentView({
    id: now.id,
    identity,
    because: answer(draft.answers, 'because'),
    differences: await differencesFrom(visit, now, content),
    hidden: { draft: draft.id, checked: draft.savedAt },
    back,
    tokens: visit.tokens,
  })
  return { title: 'Check your amendment', body, back: { href: back } }
}

/** Somebody else amended meanwhile: nothing becomes a version, both texts are shown, and the draft stays. */
export async function staleReply(
  visit: MemberVisit,
  now: RecordedIncident,
  content: Incident,
  draft: Draft,
): Promise<PageReply> {
  const { identity } = await recordParts(visit, now)
  const body = StaleAmendmentView({
    id: now.id,
    identity,
    who: now.madeByName,
    when: whenOf(visit, now.madeAt),
    because: now.amendedBecause ?? '',
    differences: await differencesFrom(visit, now, content),
    answers: Object.entries({ ...draft.answers, draft: draft.id, version: String(now.version) }),
    tokens: visit.tokens,
  })
  return { title: 'Somebody else amended this record', body, status: 409, keepsWrites: true }
}

/** How a text differs from the record as it is now, in words. */
export async function differencesFrom(
  visit: MemberVisit,
  now: RecordedIncident,
  content: Incident,
): Promise<readonly Difference[]> {
  const { parts, wording } = await recordParts(visit, now)
  return differencesBetween(parts, describeIncident(content, wording))
}
