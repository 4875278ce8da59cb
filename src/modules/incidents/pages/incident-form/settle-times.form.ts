import type { Answers } from '#platform/http/visit.ts'
import { interventionKeys } from './intervention-count.form.ts'
import { type Here, meaningField, meaningToKeep, readTime, settledMeaning } from './time-question.form.ts'

/** The names of all time questions that the form has now. */
export function timeQuestions(answers: Answers): string[] {
  return [
    ...interventionKeys(answers).flatMap((key) => [`i${key}-start`, `i${key}-end`]),
    'police-asked',
    'police-came',
  ]
}

/**
 * The answers with the meaning of every typed time settled. A meaning that was settled earlier, on this page or in the
 * draft, stays as long as what was typed is the same; anything else means what it means now.
 */
export function settleTimes(answers: Answers, earlier: Answers, here: Here): Answers {
  const settled = timeQuestions(answers).flatMap((name): [string, string][] => {
    const field = meaningField(name)
    const known = settledMeaning({ ...answers, [field]: earlier[field] ?? '' }, name) ?? settledMeaning(answers, name)
    if (known !== undefined) return [[field, known]]
    const read = readTime(answers, name, here)
    return [[field, read.ok && read.value !== null ? meaningToKeep(answers, name, read.value) : '']]
  })
  return { ...answers, ...Object.fromEntries(settled) }
}
