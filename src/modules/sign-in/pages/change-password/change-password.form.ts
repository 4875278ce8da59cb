import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { problemsOf, unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { checkNewPassword, type PasswordOwner } from '../../domain/new-password.ts'

/** The password somebody has, and the one they want; both exactly as typed. */
export type PasswordChange = { readonly present: string; readonly wanted: string }

/** Reads both passwords. Refuses an empty present one (where there is one), and a new one that is easy to guess. */
export function parseChangePassword(
  answers: Answers,
  owner: PasswordOwner,
  hasPassword: boolean,
): Result<PasswordChange, readonly Problem[]> {
  const [present, wanted] = [typedIn(answers, 'password'), typedIn(answers, 'new-password')]
  const checked = checkNewPassword(wanted, owner, 'new-password')
  const problems = [
    ...unless(!hasPassword || present !== '', 'password', 'Type the password you have now.'),
    ...problemsOf(checked),
  ]
  return problems.length > 0 ? refused(problems) : ok({ present, wanted })
}

function typedIn(answers: Answers, field: string): string {
  const typed = answers[field]
  return typeof typed === 'string' ? typed : ''
}
