import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is typed and chosen of an invitation to the team. */
export type TeammateAnswers = { readonly name: string; readonly email: string; readonly role: string }

/** What was typed and chosen, as it was. */
export function readTeammate(answers: Answers): TeammateAnswers {
  return { name: answer(answers, 'name'), email: answer(answers, 'email'), role: answer(answers, 'role') }
}

/** The invitation as typed. Refuses what is no name, no address, or no role of the network. */
export function parseTeammate(
  typed: TeammateAnswers,
  roles: readonly { readonly code: string }[],
): Result<TeammateAnswers> {
  const [name, email] = [typed.name.trim(), typed.email.trim()]
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254
  const problems = [
    ...unless(name !== '' && name.length <= 100, 'name', 'Type their name, in up to 100 letters.'),
    ...unless(isAddress, 'email', 'Type their e-mail address, like name@example.org.'),
    ...unless(
      roles.some(({ code }) => code === typed.role),
      'role',
      'Choose what they do for the network.',
    ),
  ]
  return problems.length > 0 ? refused(problems) : ok({ name, email, role: typed.role })
}
