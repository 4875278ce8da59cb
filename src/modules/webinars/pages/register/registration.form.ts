import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { comparableEmail, isEmailAddress } from '#modules/sign-in/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { RegistrationWish } from '../../domain/registration.ts'

/** What was typed to register, as it was typed. */
export type TypedRegistration = {
  readonly name: string
  readonly email: string
  readonly body: string
  readonly needs: string
  readonly mail: string
}

/** What was typed, to give it back. */
export function typedRegistration(form: Answers): TypedRegistration {
  const of = (field: string) => answer(form, field)
  return { name: of('name'), email: of('email'), body: of('body'), needs: of('needs'), mail: of('mail') }
}

/** Reads what somebody wrote to register; refuses what is missing or too long, beside its field. */
export function readRegistration(typed: TypedRegistration): Result<RegistrationWish> {
  const { name, body, needs, mail } = typed
  const email = comparableEmail(typed.email)
  const problems: Problem[] = [
    ...tooLong('name', name, 200, 'your name'),
    ...(name === '' ? [{ field: 'name', says: 'Type your name.' }] : []),
    ...(isEmailAddress(email) ? [] : [{ field: 'email', says: 'Type your e-mail address, like robin@example.org.' }]),
    ...tooLong('body', body, 200, 'the name of your organisation'),
    ...tooLong('needs', needs, 2_000, 'what you need'),
    ...(mail === 'yes' || mail === 'no' ? [] : [{ field: 'mail', says: 'Choose whether we may remind you.' }]),
  ]
  if (problems.length > 0) return refused(problems)
  return ok({ name, email, body, accessNeeds: needs, wantsMail: mail === 'yes' })
}

function tooLong(field: string, text: string, most: number, what: string): readonly Problem[] {
  return text.length <= most ? [] : [{ field, says: `Shorten ${what} to ${most} letters.` }]
}
