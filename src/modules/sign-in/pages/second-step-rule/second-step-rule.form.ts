import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { SecondStepRule } from '../../domain/second-step-rule.ts'

/** What was chosen, as it came. */
export type RuleAnswers = { readonly chosen: string; readonly roles: readonly string[] }

/** What was chosen, as it was. */
export function readSecondStepRule(answers: Answers): RuleAnswers {
  return { chosen: answer(answers, 'second-step'), roles: answersOf(answers, 'roles') }
}

/** The rule that was chosen. Refuses none, and `roles` without any of the `offered` ones. */
export function parseSecondStepRule(
  { chosen, roles }: RuleAnswers,
  offered: readonly string[],
): Result<SecondStepRule, readonly Problem[]> {
  if (chosen === 'everybody' || chosen === 'nobody') return ok({ askedOf: chosen, roles: [] })
  if (chosen !== 'roles') return refused([{ field: 'second-step', says: 'Choose who needs a second step.' }])
  const known = offered.filter((code) => roles.includes(code))
  const problems = unless(known.length > 0, 'roles', 'Choose at least one role.')
  return problems.length > 0 ? refused(problems) : ok({ askedOf: 'roles', roles: known })
}
