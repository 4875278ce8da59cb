import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What a moderator writes to a sender. */
export type DecisionAnswers = { readonly reason: string; readonly question: string }

/** What was typed, as typed. */
export function readDecision(answers: Answers): DecisionAnswers {
  return { reason: answer(answers, 'reason'), question: answer(answers, 'question') }
}

/** What stands against refusing with this reason. */
export function problemsOfReason({ reason }: DecisionAnswers): readonly Problem[] {
  const says = 'Say why, in up to 1,000 characters. Whoever sent it reads it.'
  return unless(reason !== '' && reason.length <= 1000, 'reason', says)
}

/** What stands against asking this. */
export function problemsOfQuestion({ question }: DecisionAnswers): readonly Problem[] {
  const says = 'Write your question, in up to 1,000 characters.'
  return unless(question !== '' && question.length <= 1000, 'question', says)
}
