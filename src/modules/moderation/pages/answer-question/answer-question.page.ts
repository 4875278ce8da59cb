import { type Id, isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { answerBack } from '../../decide.ts'
import { findSubmission, listWords } from '../../store/submissions.store.ts'
import { answerQuestionView } from './answer-question.view.tsx'

const purpose = 'question about a submission'

/** Where the sender of a submission answers: whoever has the link can. */
export function askedPath({ seal }: Pick<Visit, 'seal'>, id: Id): string {
  return `/asked/${seal(purpose, id)}`
}

/** The question that was asked, and a box for the answer. */
export async function showAnswerQuestion(visit: Visit): Promise<Reply> {
  return await page(visit, '', [])
}

/** Takes the answer. */
export async function submitAnswerQuestion(visit: Visit): Promise<Reply> {
  const says = answer(visit.form, 'answer')
  const isGood = says !== '' && says.length <= 4000
  const problems = unless(isGood, 'answer', 'Write your answer, in up to 4,000 characters.')
  if (problems.length > 0) return await page(visit, says, problems)
  const id = idIn(visit)
  if (id === undefined) return nothingHere
  await visit.networkDeed((db) => answerBack(db, id, says, visit.now))
  return { location: visit.path }
}

function idIn({ params, unseal }: Visit): Id | undefined {
  const id = unseal(purpose, params['token'] ?? '')
  return isId(id) ? id : undefined
}

async function page(visit: Visit, typed: string, problems: readonly Problem[]): Promise<Reply> {
  const id = idIn(visit)
  if (id === undefined) return nothingHere
  const found = await visit.network(async (db) => {
    const submission = await findSubmission(db, id)
    return submission && { submission, words: await listWords(db, id) }
  })
  if (found === undefined) return nothingHere
  const question = found.words.findLast(({ by }) => by === 'team')?.says
  const isOpen = found.submission.state === 'asked' && question !== undefined
  const title = isOpen ? 'A question about what you sent us' : 'Thank you'
  const shown = isOpen ? { question, typed, problems } : null
  const body = answerQuestionView({ title, asked: shown, action: visit.path, tokens: visit.tokens })
  return { status: problems.length > 0 ? 422 : 200, title, problems: problems.length, body }
}
