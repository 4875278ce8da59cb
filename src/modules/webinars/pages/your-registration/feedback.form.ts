import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { changeAnswers, type Feedback, usefulAnswers } from '../../domain/feedback.ts'

/** What was typed as feedback, as it was typed. */
export type FeedbackTyped = { readonly useful: string; readonly change: string; readonly said: string }

const mostLetters = 4_000

/** Reads feedback; refuses a question without an answer, and more than anybody would read. */
export function readFeedback({ useful, change, said }: FeedbackTyped): Result<Feedback> {
  const [wasUseful, willChange] = [
    usefulAnswers.find((one) => one === useful),
    changeAnswers.find((one) => one === change),
  ]
  const problems: Problem[] = [
    ...(wasUseful === undefined ? [{ field: 'useful', says: 'Choose whether it was useful.' }] : []),
    ...(willChange === undefined
      ? [{ field: 'change', says: 'Choose whether you will do something differently.' }]
      : []),
    ...(said.length > mostLetters ? [{ field: 'said', says: `Shorten this to ${mostLetters} letters.` }] : []),
  ]
  if (problems.length > 0 || wasUseful === undefined || willChange === undefined) return refused(problems)
  return ok({ useful: wasUseful, change: willChange, said })
}
