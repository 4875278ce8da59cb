import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { problemsOf, unless } from '#platform/forms/typed-answers.ts'
import { parseTypedEmail } from '#platform/forms/typed-email.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Lead } from '../../domain/lead.ts'

/** Who is typed to be lead, as it was typed. */
export function readLead(answers: Answers): Lead {
  return { name: answer(answers, 'lead-name'), email: answer(answers, 'lead-email') }
}

/** Somebody who can be asked to be lead; or what is missing, in the order of the page. */
export function parseLead({ name, email: typed }: Lead): Result<Lead, readonly Problem[]> {
  const email = parseTypedEmail(typed)
  const problems = [
    ...unless(name !== '', 'lead-name', 'Type the name of the new lead.'),
    ...unless(name.length <= 200, 'lead-name', 'Write less: 200 letters at most.'),
    ...problemsOf(email).map(() => ({ field: 'lead-email', says: 'Type their address, like name@example.org.' })),
  ]
  return email.ok && problems.length === 0 ? ok({ name, email: email.value }) : refused(problems)
}

/** What is said beside the fields when somebody could not be asked. */
export const notAsked = {
  'not now': [{ field: 'lead-name', says: 'It is no member now, so nobody can be named as its lead.' }],
  'the same': [{ field: 'lead-name', says: 'This is the lead already, with this address.' }],
  'too often': [
    { field: 'lead-email', says: 'We have written to this address several times today. Please try again tomorrow.' },
  ],
} as const satisfies Record<string, readonly Problem[]>
