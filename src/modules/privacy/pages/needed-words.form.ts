import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/** The longest reason that is taken, in characters. */
export const longestWords = 2_000

/** Words that somebody must give, as typed. Refuses none, and more than 2,000 characters, saying by how many. */
export function parseNeededWords(typed: string, field: string, asks: string): Result<string, readonly Problem[]> {
  if (typed === '') return refused([{ field, says: asks }])
  const over = typed.length - longestWords
  if (over > 0) return refused([{ field, says: `This is ${over} characters too long. Keep it to ${longestWords}.` }])
  return ok(typed)
}
