import { answer } from '#platform/forms/answers.ts'
import type { Draft } from '#platform/forms/drafts.store.ts'
import type { PageReply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { describeIncident } from '../../domain/describe-incident.ts'
import type { Incident, RecordedIncident } from '../../domain/incident.ts'
import { type Difference, differencesBetween } from '../../domain/incident-differences.ts'
import { recordParts, whenOf } from '../view-incident/view-incident.page.ts'
import { CheckAmendmentView, StaleAmendmentView } from './check-amendment.view.tsx'

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
