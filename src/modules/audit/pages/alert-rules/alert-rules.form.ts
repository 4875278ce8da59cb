import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { problemsOf, unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { type AlertRules, ruleLimits } from '../../domain/alert-rules.ts'
import { type HoursAnswers, parseHours, readHours, typedHours } from './working-hours.form.ts'

/** What is typed of the rules. */
export type RulesAnswers = HoursAnswers & {
  readonly familyName: boolean
  readonly manyPeople: string
  readonly afterStayDays: string
  readonly afterLeaving: boolean
}

/** What was typed, as typed. */
export function readRules(form: Answers): RulesAnswers {
  return {
    familyName: answer(form, 'family-name') === 'yes',
    manyPeople: answer(form, 'many-people').trim(),
    afterStayDays: answer(form, 'after-stay-days').trim(),
    afterLeaving: answer(form, 'after-leaving') === 'yes',
    ...readHours(form),
  }
}

/** The rules as they would be typed. */
export function typedRules({ familyName, manyPeople, afterStayDays, afterLeaving, hours }: AlertRules): RulesAnswers {
  const numbers = { manyPeople: String(manyPeople ?? ''), afterStayDays: String(afterStayDays ?? '') }
  return { familyName, afterLeaving, ...numbers, ...typedHours(hours) }
}

/** The rules as typed; an empty box switches its rule off. Refuses what is no whole number within its limits, and hours that are none. */
export function parseRules(answers: RulesAnswers): Result<AlertRules> {
  const { familyName, manyPeople, afterStayDays, afterLeaving } = answers
  const hours = parseHours(answers)
  const [fewest, mostPeople] = ruleLimits.manyPeople
  const [shortest, longest] = ruleLimits.afterStayDays
  const problems = [
    ...unless(
      isWithin(manyPeople, fewest, mostPeople),
      'many-people',
      `Write a whole number from ${fewest} to ${mostPeople}, or leave the box empty.`,
    ),
    ...unless(
      isWithin(afterStayDays, shortest, longest),
      'after-stay-days',
      `Write a whole number from ${shortest} to ${longest}, or leave the box empty.`,
    ),
    ...problemsOf(hours),
  ]
  if (problems.length > 0 || !hours.ok) return refused(problems)
  const number = (typed: string) => (typed === '' ? null : Number(typed))
  return ok({
    familyName,
    manyPeople: number(manyPeople),
    afterStayDays: number(afterStayDays),
    afterLeaving,
    hours: hours.value,
  })
}

function isWithin(typed: string, least: number, most: number): boolean {
  return typed === '' || (/^\d{1,5}$/.test(typed) && Number(typed) >= least && Number(typed) <= most)
}
