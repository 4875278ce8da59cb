import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { longestFactorName } from '../../domain/factor.ts'

/** What somebody calls a factor of theirs. Refuses none, and one of more than 60 characters. */
export function parseFactorName(answers: Answers): Result<string, readonly Problem[]> {
  const name = answer(answers, 'name')
  if (name === '') return refused([{ field: 'name', says: 'Type a name, for example: my phone.' }])
  if (name.length > longestFactorName)
    return refused([{ field: 'name', says: `Use at most ${longestFactorName} characters for the name.` }])
  return ok(name)
}
