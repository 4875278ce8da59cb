import { ok, type Result, refused } from '#basics/result.ts'

/** What is typed about an alert. */
export type LookedAnswers = { readonly words: string }

/** What was found, in words. Refuses none at all, and more than 2,000 characters. */
export function parseLooked({ words }: LookedAnswers): Result<string> {
  const said = words.trim()
  if (said === '') return refused([{ field: 'words', says: 'Write what you found, even if it is that all was well.' }])
  if (said.length > 2_000) return refused([{ field: 'words', says: 'Write at most 2,000 characters.' }])
  return ok(said)
}
