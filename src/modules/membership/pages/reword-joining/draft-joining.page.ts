import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { wordsOfSet } from '../../domain/joining-words.ts'
import { draftJoining } from '../../reword-joining.ts'
import { currentJoiningSet, findJoiningDraft } from '../../store/joining-sets.store.ts'
import { draftJoiningView } from './draft-joining.view.tsx'
import { parseWords, readWords, type TypedWords, typedOf } from './reword-joining.form.ts'

/** GET /desk/joining/draft: the words of the next version, begun from those that hold. */
export async function showDraftJoining(visit: NetworkVisit): Promise<Reply> {
  const draft = await findJoiningDraft(visit.db)
  const words = draft?.words ?? wordsOfSet(await currentJoiningSet(visit.db))
  return page(visit, typedOf(words), draft?.revision ?? 0, [])
}

/** POST /desk/joining/draft: keeps it, to be looked at before it is published. */
export async function submitDraftJoining(visit: NetworkVisit): Promise<Reply> {
  const { db, form, now } = visit
  const typed = readWords(form)
  const given = answer(form, 'revision')
  const basedOn = /^\d{1,9}$/.test(given) ? Number(given) : -1
  const parsed = parseWords(typed)
  if (!parsed.ok) return page(visit, typed, basedOn, parsed.problems)
  if (await draftJoining(db, { words: parsed.value, basedOn }, now)) return { location: '/desk/joining' }
  const draft = await findJoiningDraft(db)
  const who = draft ? `${draft.byName} has saved other words` : 'The draft was published or thrown away'
  const says = `${who} while you were writing. Yours are still here. Look at “Questions and promises” in another window, then save again to keep yours.`
  return page(visit, typed, draft?.revision ?? 0, [{ field: 'question-1', says }])
}

function page({ tokens }: NetworkVisit, typed: TypedWords, revision: number, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Write the next questions and promises',
    problems: problems.length,
    back: { href: '/desk/joining', text: 'Questions and promises' },
    body: draftJoiningView({ typed, revision, problems, tokens }),
  }
}
