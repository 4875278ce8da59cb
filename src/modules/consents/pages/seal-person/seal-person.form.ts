import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Whose } from '../../domain/consent.ts'

/** What is typed of who stands behind an entry. */
export type PersonAnswers = {
  readonly whose: string
  readonly name: string
  readonly email: string
  readonly otherWays: string
}

/** What was typed, as typed. */
export function readPerson(answers: Answers): PersonAnswers {
  const typed = (field: string) => answer(answers, field)
  return { whose: typed('whose'), name: typed('name'), email: typed('email'), otherWays: typed('otherWays') }
}

/** Who stands behind an entry. Refuses nobody's name, and somebody who can be reached in no way. */
export function parsePerson({ whose, name, email, otherWays }: PersonAnswers): Result<{
  readonly whose: Whose
  readonly person: { readonly name: string; readonly email: string; readonly otherWays: string }
}> {
  const problems = [
    ...unless(name !== '' && name.length <= 200, 'name', 'Type their name, up to 200 characters.'),
    ...unless(
      email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
      'email',
      'Type a whole e-mail address, like name@example.org, or leave it empty.',
    ),
    ...unless(email !== '' || otherWays !== '', 'otherWays', 'Type an e-mail address or another way to reach them.'),
    ...unless(otherWays.length <= 500, 'otherWays', 'Say it in 500 characters.'),
  ]
  if (problems.length > 0) return refused(problems)
  return ok({ whose: whose === 'other' ? 'other' : 'own', person: { name, email, otherWays } })
}
