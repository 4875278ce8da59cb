import type { Id } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Site } from '../../domain/organisation.ts'

/** What is typed of a site. */
export type SiteAnswers = { readonly name: string; readonly code: string }

/** What was typed, as typed. */
export function readSite(answers: Answers): SiteAnswers {
  return { name: answer(answers, 'name'), code: answer(answers, 'code') }
}

/** The site as typed. Refuses an empty name, and a code of anything but letters and digits. */
export function parseSite({ name, code }: SiteAnswers, id: Id): Result<Site> {
  const problems = [
    ...unless(name !== '' && name.length <= 200, 'name', 'Type the name of the site, up to 200 characters.'),
    ...unless(
      /^[A-Z0-9]{0,12}$/i.test(code),
      'code',
      'A site code has up to 12 letters and digits. It may be left empty.',
    ),
  ]
  return problems.length > 0 ? refused(problems) : ok({ id, name, code: code === '' ? null : code.toUpperCase() })
}
