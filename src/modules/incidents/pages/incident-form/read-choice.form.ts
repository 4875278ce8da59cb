import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** The choice made in `field`, when it is one of those offered; nothing otherwise. */
export function oneOf<T extends string>(answers: Answers, field: string, offered: readonly T[]): T | null {
  const typed = answer(answers, field)
  return offered.find((one) => one === typed) ?? null
}

/** The words typed in `field`, trimmed, with line ends as one character; nothing when there are none. */
export function wordsIn(answers: Answers, field: string): string | null {
  return answer(answers, field).replaceAll('\r\n', '\n') || null
}
