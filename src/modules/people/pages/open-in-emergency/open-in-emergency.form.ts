import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is typed to open a record in an emergency. */
export type EmergencyAnswers = { readonly number: string; readonly reason: string }

/** Longest reason that is taken. */
export const longestReason = 1000

/** What was typed, as it was. */
export function readEmergency(answers: Answers): EmergencyAnswers {
  return { number: answer(answers, 'number'), reason: answer(answers, 'reason') }
}

/** A number to look for, and a reason in words: at least a few, because somebody else will read them. */
export function parseEmergency(typed: EmergencyAnswers): Result<EmergencyAnswers> {
  const [number, reason] = [typed.number.trim(), typed.reason.trim()]
  const problems = [
    ...unless(number !== '' && number.length <= 100, 'number', 'Type their local ID or NHS number.'),
    ...unless(reason.length >= 10, 'reason', 'Say in a few words what the emergency is.'),
    ...unless(
      reason.length <= longestReason,
      'reason',
      `The reason is too long: ${reason.length} of at most ${longestReason} characters.`,
    ),
  ]
  return problems.length > 0 ? refused(problems) : ok({ number, reason })
}
