import type { Result } from '#basics/result.ts'
import { readFields } from '#platform/http/read-fields.ts'
import type { Answers } from '#platform/http/visit.ts'

/** The fields of a form, or the sentence that says why they could not be read. */
export type ReceivedForm = { readonly form: Answers; readonly unreadable: string | undefined }

/** What the form parser of the server hands on as the body; faults are values here, because the parser must not throw. */
export function parseForm(body: string): { readonly received: Result<Answers, string> } {
  return { received: readFields(body) }
}

/** The form in a request's body. A POST without a body is an empty form. */
export function receivedForm(body: unknown): ReceivedForm {
  const received = isParsed(body) ? body.received : readFields('')
  return received.ok ? { form: received.value, unreadable: undefined } : { form: {}, unreadable: received.problems }
}

function isParsed(body: unknown): body is ReturnType<typeof parseForm> {
  return typeof body === 'object' && body !== null && 'received' in body
}
