import { isId, newId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { type Draft, findDraft, saveDraft } from '#platform/forms/drafts.store.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import { fieldOf } from '../../domain/written-incident.ts'
import { interventionKeys } from './intervention-count.form.ts'
import { settleTimes } from './settle-times.form.ts'
import { hereOf } from './understand-form.page.ts'

/** Which draft: the form it belongs to, and its id. */
export type DraftMark = { readonly form: string; readonly id: string }

/**
 * Keeps what was typed as the visitor's own draft, with the meaning of its times settled. Nothing when the id is that of
 * somebody else's draft.
 */
export async function keepAnswers(visit: MemberVisit, mark: DraftMark, answers: Answers): Promise<Draft | undefined> {
  const earlier = await findDraft(visit.db, visit.user.id, mark.id)
  const settled = settleTimes(withIds(answers), earlier?.answers ?? {}, hereOf(visit))
  const unit = answer(answers, 'unit')
  return await saveDraft(visit.db, visit.user.id, { ...mark, answers: settled, unitId: isId(unit) ? unit : null })
}

/** Every intervention has an id from the moment its block is there: the same through all versions, however often it is sent. */
export function withIds(answers: Answers): Answers {
  const missing = interventionKeys(answers).filter((key) => !isId(answers[fieldOf(key, 'id')]))
  return { ...answers, ...Object.fromEntries(missing.map((key) => [fieldOf(key, 'id'), newId()])) }
}
