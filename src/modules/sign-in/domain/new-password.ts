import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { isAboutOwner, isCommonPassword } from './guessable-password.ts'

/** The fewest and the most characters of a password (OWASP ASVS 5.0, 6.2.1 and 6.2.9). */
export const passwordLength = { least: 12, most: 128 } as const

/** What everybody can know about whoever will use the password. */
export type PasswordOwner = { readonly email: string; readonly organisation: string }

/**
 * A password that somebody chose for themselves. Long is what counts: no rule asks for capitals, digits or marks.
 * Refuses fewer than 12 or more than 128 characters, what is tried first, and the owner's own address and organisation.
 */
export function checkNewPassword(
  typed: string,
  { email, organisation }: PasswordOwner,
  field = 'password',
): Result<string> {
  const says = problemWith(typed, email, organisation)
  return says === null ? ok(typed) : refused<readonly Problem[]>([{ field, says }])
}

/** What is said of a password that stands on the list of breached ones. */
export const breachedProblem: Problem = {
  field: 'password',
  says: 'This password was stolen from some site before and is on lists that thieves try. Choose another.',
}

function problemWith(typed: string, email: string, organisation: string): string | null {
  const length = Array.from(typed).length
  if (length === 0) return 'Type a password.'
  if (length < passwordLength.least)
    return `Use at least ${passwordLength.least} characters: three or four words do well.`
  if (length > passwordLength.most) return `Use at most ${passwordLength.most} characters.`
  if (isAboutOwner(typed, [email, organisation]))
    return 'Do not make it of your e-mail address or your organisation: everybody knows those.'
  if (isCommonPassword(typed))
    return 'That is one of the passwords that are tried first. Three or four words that do not belong together are better.'
  return null
}
