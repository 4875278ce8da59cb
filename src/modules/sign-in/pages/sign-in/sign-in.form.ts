import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What somebody signs in with. */
export type Credentials = { readonly email: string; readonly password: string }

/** Reads address and password. A password is taken as typed, with its spaces. Refuses an empty one of either. */
export function parseSignIn(answers: Answers): Result<Credentials> {
  const email = answer(answers, 'email')
  const password = typeof answers['password'] === 'string' ? answers['password'] : ''
  const problems: Problem[] = []
  if (email === '') problems.push({ field: 'email', says: 'Type your e-mail address.' })
  if (password === '') problems.push({ field: 'password', says: 'Type your password.' })
  return problems.length > 0 ? refused(problems) : ok({ email, password })
}
