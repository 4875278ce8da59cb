import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { problemsOf } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { DecisionAnswers } from '../../domain/typed.ts'
import { parseNeededWords } from '../needed-words.form.ts'

/** As it was typed. */
export function readDecision(form: Answers): DecisionAnswers {
  return { decision: answer(form, 'decision'), because: answer(form, 'because') }
}

/** Refuses no decision, and one without a reason. */
export function parseDecision(
  typed: DecisionAnswers,
): Result<{ readonly decision: 'disposed of' | 'kept'; readonly because: string }, readonly Problem[]> {
  const decision = (['disposed of', 'kept'] as const).find((one) => one === typed.decision)
  const because = parseNeededWords(typed.because, 'because', 'Say what you looked at.')
  const problems = [...(decision ? [] : [{ field: 'decision', says: 'Choose what happens.' }]), ...problemsOf(because)]
  if (!decision || !because.ok || problems.length > 0) return refused(problems)
  return ok({ decision, because: because.value })
}
