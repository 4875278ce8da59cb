import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Draft } from '#platform/forms/drafts.store.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import type { RecordedIncident } from '../../domain/incident.ts'
import { isSameContent } from '../../domain/same-content.ts'
import { findIncident } from '../../store/find-incident.store.ts'
import { inPageOrder } from '../incident-form/problem-order.form.ts'
import { type Understood, understandForm } from '../incident-form/understand-form.page.ts'

/** The form's name among drafts. Its answers name the record, so that drafts of one are not offered for another. */
export const amendForm = 'amend-incident'

/** The draft, when it is an amendment of this record. */
export function amendmentOf(id: string, draft: Draft | undefined): Draft | undefined {
  return draft?.form === amendForm && answer(draft.answers, 'incident') === id ? draft : undefined
}

/** The record, when this visitor may amend it where it is. */
export function mayAmend(visit: MemberVisit, found: RecordedIncident | undefined): RecordedIncident | undefined {
  return found !== undefined && visit.may('incidents.amend', found.currentUnitId) ? found : undefined
}

/** An amendment as it was written: the version its writer saw, what was understood, and what is wrong with it. */
export type ReadAmendment = {
  readonly seen: RecordedIncident
  readonly understood: Understood
  readonly problems: readonly Problem[]
}

/** Reads an amendment against the version its writer began from, also when there is a newer one by now. */
export async function understandAmendment(
  visit: MemberVisit,
  now: RecordedIncident,
  answers: Answers,
): Promise<ReadAmendment> {
  const seen = await versionSeen(visit, now, answers)
  const understood = await understandForm(visit, answers, { may: 'incidents.amend', earlier: seen.content })
  return { seen, understood, problems: problemsOf(seen, understood) }
}

async function versionSeen(visit: MemberVisit, now: RecordedIncident, answers: Answers): Promise<RecordedIncident> {
  const version = Number(answer(answers, 'version'))
  if (!Number.isInteger(version) || version < 1 || version >= now.version) return now
  return (await findIncident(visit.db, 'all', now.id, version)) ?? now
}

function problemsOf(seen: RecordedIncident, { incident, answers }: Understood): readonly Problem[] {
  const isUnexplained = answer(answers, 'because') === ''
  const because = isUnexplained ? [{ field: 'because', says: 'Say why the record is amended.' }] : []
  if (!incident.ok) return inPageOrder([...because, ...incident.problems])
  if (isUnexplained || !isSameContent(incident.value, seen.content)) return because
  return [{ field: 'because', says: 'Nothing is different from the record. Change what should be changed.' }]
}
