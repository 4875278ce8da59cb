import type { Problem } from '#basics/result.ts'
import { fieldOf, type WrittenIncident } from './written-incident.ts'

/** The most characters one text may have. Longer ones are refused in words, never cut. */
export const longestWords = 20_000

/** The problems of texts that are longer than can be kept. */
export function problemsOfWords(written: WrittenIncident): Problem[] {
  return [...textsOf(written)].flatMap(([field, words]) =>
    words !== null && words.length > longestWords
      ? [
          {
            field,
            says: `This text is too long by ${words.length - longestWords} characters. Nothing of it was cut: please shorten it.`,
          },
        ]
      : [],
  )
}

function textsOf(written: WrittenIncident): [string, string | null][] {
  return [
    ['place', written.place],
    ...written.interventions.flatMap((one): [string, string | null][] => [
      [fieldOf(one.key, 'how'), one.description],
      [fieldOf(one.key, 'injury-words'), one.injuryWords],
    ]),
    ['reason-words', written.reasonWords],
    ['before', written.beforeWords],
    ['avoid', written.avoidWords],
    ['others-reason', written.othersReason],
    ['disorder-words', written.mentalDisorder],
    ['outcome', written.outcomeWords],
    ['notified-words', written.notifiedWords],
    ['review-not-held', written.reviewNotHeldReason],
  ]
}
