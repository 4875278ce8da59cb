import { type Id, isId } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What an operator decides about one failed job, or about all of them, and why. */
export type Settling = {
  /** The id of the job, or `all`. */ readonly which: Id
  readonly how: 'again' | 'gone'
  readonly reason: string
}

/** The field in which the reason for a job is typed; each job has its own on the page. */
export function reasonField(which: string): string {
  return `reason-${which}`
}

/** The decision; the problem belongs to the field of the job it is about. Nobody gives all up at once. Null when no job is named. */
export function parseSettling(form: Answers): Result<Settling> | null {
  const which = answer(form, 'job')
  const how = answer(form, 'how') === 'gone' ? 'gone' : 'again'
  const field = reasonField(which)
  const reason = answer(form, field)
  if (which !== 'all' && !isId(which)) return null
  if (which === 'all' && how === 'gone')
    return refused([{ field, says: 'Give jobs up one by one: each may matter to somebody.' }])
  if (reason === '') return refused([{ field, says: 'Write why, so that others can follow.' }])
  if (reason.length > 2_000) return refused([{ field, says: 'Write at most 2,000 characters.' }])
  return ok({ which, how, reason })
}
