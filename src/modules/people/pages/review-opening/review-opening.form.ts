import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { type OpeningOutcome, openingOutcomes } from '../../domain/emergency-opening.ts'

/** What is chosen and typed of a review. */
export type ReviewAnswers = { readonly outcome: string; readonly words: string }

/** A review that can be kept. */
export type ParsedReview = { readonly outcome: OpeningOutcome; readonly words: string }

/** What was chosen and typed, as it was. */
export function readReview(answers: Answers): ReviewAnswers {
  return { outcome: answer(answers, 'outcome'), words: answer(answers, 'words') }
}

/** An outcome of the list, and words of one's own. */
export function parseReview(typed: ReviewAnswers): Result<ParsedReview> {
  const outcome = [...openingOutcomes.keys()].find((one) => one === typed.outcome)
  const words = typed.words.trim()
  const problems = [
    ...unless(outcome !== undefined, 'outcome', 'Choose what you found.'),
    ...unless(words !== '', 'words', 'Say in a few words how you came to this.'),
    ...unless(words.length <= 2000, 'words', `The words are too long: ${words.length} of at most 2000 characters.`),
  ]
  return problems.length > 0 || outcome === undefined ? refused(problems) : ok({ outcome, words })
}
