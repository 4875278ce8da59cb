import { type Id, isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What a moderator chose and typed: several at once may stand in one answer, with commas between. */
export type ManyAnswers = {
  readonly chosen: readonly Id[]
  readonly isSpam: boolean
  readonly reason: string
}

/** What was chosen and typed. */
export function readMany(answers: Answers): ManyAnswers {
  const chosen = answersOf(answers, 'submissions').flatMap((value) => value.split(','))
  return {
    chosen: [...new Set(chosen)].filter(isId),
    isSpam: answer(answers, 'does') === 'spam',
    reason: answer(answers, 'reason'),
  }
}

/** What stands against refusing these. */
export function problemsOfMany({ chosen, isSpam, reason }: ManyAnswers): readonly Problem[] {
  return [
    ...unless(chosen.length > 0, 'submissions', 'Tick what you refuse.'),
    ...unless(
      isSpam || (reason !== '' && reason.length <= 1000),
      'reason',
      'Say why, in up to 1,000 characters. Each of their senders reads it.',
    ),
  ]
}
