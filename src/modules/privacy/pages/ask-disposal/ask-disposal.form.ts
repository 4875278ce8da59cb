import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { problemsOf } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { type DisposalGround, disposalGrounds } from '../../domain/disposal.ts'
import type { DisposalAnswers } from '../../domain/typed.ts'
import { parseNeededWords } from '../needed-words.form.ts'

/** As it was typed. */
export function readDisposal(form: Answers): DisposalAnswers {
  return { ground: answer(form, 'ground'), because: answer(form, 'because') }
}

/** Refuses no ground and no reason. */
export function parseDisposal(
  typed: DisposalAnswers,
): Result<{ readonly ground: DisposalGround; readonly because: string }, readonly Problem[]> {
  const ground = disposalGrounds.find((one) => one === typed.ground)
  const because = parseNeededWords(typed.because, 'because', 'Say why it may be disposed of.')
  const problems = [
    ...(ground ? [] : [{ field: 'ground', says: 'Choose why it may be disposed of.' }]),
    ...problemsOf(because),
  ]
  if (!ground || !because.ok || problems.length > 0) return refused(problems)
  return ok({ ground, because: because.value })
}
