import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What was typed to write to those registered, as it was typed. */
export type TypedMessage = { readonly to: string; readonly subject: string; readonly text: string }

/** To whom one can write. */
export const groups = ['with a place', 'were there', 'waiting'] as const

/** A message that can be sent. */
export type ReadMessage = { readonly to: (typeof groups)[number]; readonly subject: string; readonly text: string }

/** What was typed, to give it back. */
export function typedMessage(form: Answers): TypedMessage {
  return { to: answer(form, 'to'), subject: answer(form, 'subject'), text: answer(form, 'text') }
}

/** Reads a message; refuses one without readers, subject or words. */
export function readMessage({ to, subject, text }: TypedMessage): Result<ReadMessage> {
  const group = groups.find((one) => one === to)
  const problems: Problem[] = [
    ...(group === undefined ? [{ field: 'to', says: 'Choose to whom you write.' }] : []),
    ...(subject === '' || subject.length > 150 || /[\r\n]/.test(subject)
      ? [{ field: 'subject', says: 'Type a subject of at most 150 letters.' }]
      : []),
    ...(text === '' || text.length > 5_000
      ? [{ field: 'text', says: 'Type what you want to say, at most 5,000 letters.' }]
      : []),
  ]
  return problems.length > 0 || group === undefined ? refused(problems) : ok({ to: group, subject, text })
}
