import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { isSector, type Organisation } from '../../domain/organisation.ts'

/** What is typed of an organisation. */
export type OrganisationAnswers = { readonly name: string; readonly code: string; readonly sector: string }

/** What was typed, as typed. */
export function readOrganisation(answers: Answers): OrganisationAnswers {
  return { name: answer(answers, 'name'), code: answer(answers, 'code'), sector: answer(answers, 'sector') }
}

/** The organisation as typed. Refuses an empty name, a code of anything but letters and digits, and an unknown sector. */
export function parseOrganisation({ name, code, sector }: OrganisationAnswers, id: Id): Result<Organisation> {
  if (name !== '' && name.length <= 200 && /^[A-Z0-9]{1,12}$/i.test(code) && isSector(sector))
    return ok({ id, name, code: code.toUpperCase(), sector })
  return refused([
    ...unless(name !== '' && name.length <= 200, 'name', 'Type the name of the organisation, up to 200 characters.'),
    ...unless(/^[A-Z0-9]{1,12}$/i.test(code), 'code', 'A code has 1 to 12 letters and digits, without spaces.'),
    ...unless(isSector(sector), 'sector', 'Choose the sector.'),
  ])
}
