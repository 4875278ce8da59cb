import type { Answers } from '#platform/http/visit.ts'

/** The text typed in `field`, trimmed; empty when it was left out. The first, when it was sent more than once. */
export function answer(answers: Answers, field: string): string {
  const value = answers[field]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** All texts sent for `field`, trimmed, without empty ones. */
export function answersOf(answers: Answers, field: string): string[] {
  const value = answers[field]
  const all = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return all.map((text) => text.trim()).filter((text) => text !== '')
}
