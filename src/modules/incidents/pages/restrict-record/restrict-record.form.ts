import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is typed to restrict a record, or to lift it again. */
export type RestrictAnswers = { readonly because: string; readonly readers: string }

/** Somebody who may sign in here. */
export type PossibleReader = { readonly userId: Id; readonly email: string }

/** What was typed, as it was. */
export function readRestrict(answers: Answers): RestrictAnswers {
  return { because: answer(answers, 'because'), readers: answer(answers, 'readers') }
}

/** A reason, and readers by the address they sign in with, one a line. */
export function parseRestrict(
  typed: RestrictAnswers,
  known: readonly PossibleReader[],
): Result<{ readonly because: string; readonly readers: readonly Id[] }> {
  const because = parseBecause(typed.because)
  const lines = typed.readers
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const found = lines.map((line) => ({
    line,
    user: known.find(({ email }) => email.toLowerCase() === line.toLowerCase()),
  }))
  const unknown = found.filter(({ user }) => user === undefined).map(({ line }) => line)
  const problems = [
    ...(because.ok ? [] : because.problems),
    ...unless(unknown.length === 0, 'readers', `Nobody here signs in with ${unknown.slice(0, 3).join(', ')}.`),
  ]
  if (problems.length > 0 || !because.ok) return refused(problems)
  return ok({ because: because.value, readers: found.flatMap(({ user }) => (user ? [user.userId] : [])) })
}

/** A reason in a few words. */
export function parseBecause(typed: string): Result<string> {
  const because = typed.trim()
  const problems = [
    ...unless(because.length >= 10, 'because', 'Say why, in a few words.'),
    ...unless(
      because.length <= 1000,
      'because',
      `The reason is too long: ${because.length} of at most 1000 characters.`,
    ),
  ]
  return problems.length > 0 ? refused(problems) : ok(because)
}
