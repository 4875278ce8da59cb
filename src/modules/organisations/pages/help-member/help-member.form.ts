import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { isLostCheck, isLostReason, type LostCheck, type LostReason } from '#modules/sign-in/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is chosen on the page, as it came. */
export type HelpAnswers = { readonly reason: string; readonly check: string }

/** Why a member is helped, and how it was made sure that it is them. */
export type Help = { readonly reason: LostReason; readonly check: LostCheck }

/** What was chosen, as it was. */
export function readHelp(answers: Answers): HelpAnswers {
  return { reason: answer(answers, 'reason'), check: answer(answers, 'check') }
}

/** Both must be chosen from what the page offers. */
export function parseHelp({ reason, check }: HelpAnswers): Result<Help, readonly Problem[]> {
  if (isLostReason(reason) && isLostCheck(check)) return ok({ reason, check })
  return refused([
    ...unless(isLostReason(reason), 'reason', 'Choose what happened.'),
    ...unless(isLostCheck(check), 'check', 'Choose how you made sure that it is them.'),
  ])
}
