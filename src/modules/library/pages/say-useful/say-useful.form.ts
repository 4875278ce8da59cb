import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is chosen and typed: `useful` is yes, no or nothing yet. */
export type UsefulTyped = { readonly useful: string; readonly better: string }

/** What was chosen and typed, as it came. */
export function readUseful(answers: Answers): UsefulTyped {
  return { useful: answer(answers, 'useful'), better: answer(answers, 'better') }
}

/** What stands against sending it. */
export function problemsOfUseful({ useful, better }: UsefulTyped): readonly Problem[] {
  return [
    ...unless(useful === 'yes' || useful === 'no', 'useful', 'Choose yes or no.'),
    ...unless(better.length <= 1000, 'better', 'Use up to 1,000 characters.'),
  ]
}
