import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import type { RoleScope } from '#catalogue/roles/define-role.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is typed and chosen of an invitation. */
export type InviteAnswers = { readonly email: string; readonly role: string; readonly units: readonly string[] }

/** An invitation that can be sent: `places` are those the role is given for. */
export type ParsedInvite = { readonly email: string; readonly role: string; readonly places: readonly Id[] | 'all' }

/** What a form must know of a role of the catalogue. */
export type OfferedRole = { readonly code: string; readonly scope: RoleScope }

/** What was typed and chosen, as it was. */
export function readInvite(answers: Answers): InviteAnswers {
  return { email: answer(answers, 'email'), role: answer(answers, 'role'), units: answersOf(answers, 'units') }
}

/** The invitation as typed. A role given for units needs at least one; a role for the whole organisation takes none. */
export function parseInvite(
  { email, role, units }: InviteAnswers,
  roles: readonly OfferedRole[],
  known: readonly { readonly id: Id }[],
): Result<ParsedInvite> {
  const chosen = roles.find((one) => one.code === role)
  const places = known.flatMap(({ id }) => (units.includes(id) ? [id] : []))
  const needsUnit = chosen?.scope === 'units' && places.length === 0
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254
  const problems = [
    ...unless(isAddress, 'email', 'Type their e-mail address, like name@example.org.'),
    ...unless(chosen !== undefined, 'role', 'Choose a role.'),
    ...unless(!needsUnit, 'units', 'This role is given for units. Choose at least one.'),
  ]
  if (problems.length > 0 || chosen === undefined) return refused(problems)
  return ok({ email, role, places: chosen.scope === 'units' ? places : 'all' })
}
