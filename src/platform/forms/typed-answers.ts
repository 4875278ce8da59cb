import type { Problem, Result } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { TypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What was typed into the three boxes of a day named `field`. */
export function dayTyped(answers: Answers, field: string): TypedDay {
  const box = (which: string) => answer(answers, `${field}-${which}`)
  return { day: box('day'), month: box('month'), year: box('year') }
}

/** The problems of a result; none when it holds a value. */
export function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems
}

/** A problem beside `field` unless `holds`. */
export function unless(holds: boolean, field: string, says: string): readonly Problem[] {
  return holds ? [] : [{ field, says }]
}
