import { createHash } from 'node:crypto'
import { isId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { type Answered, isRefusal, statusOf } from '#platform/http/answered.ts'
import { doneBeforeNotice, keyMissingNotice, keyReusedNotice } from '#platform/http/form-notices.ts'
import {
  deleteSending,
  type EarlierSending,
  findSending,
  type Sending,
  saveAnswer,
  saveSending,
} from '#platform/http/idempotency-keys.store.ts'
import type { MemberVisit } from '#platform/http/visit.ts'

/**
 * Runs `act` at most once for the key that the form carries, in the transaction of the visit. The same form again gets
 * the first answer again; the key with other content is refused; a refused form does not use its key up.
 */
export async function countedOnce(visit: MemberVisit, route: string, act: () => Promise<Answered>): Promise<Answered> {
  const key = answer(visit.form, '_key')
  if (!isId(key)) return { notice: keyMissingNotice }
  const sending = { key, userId: visit.user.id, route, bodyHash: hashOf(visit) }
  if (!(await saveSending(visit.db, sending))) return again(sending, await findSending(visit.db, key))

  const answered = await act()
  if (isRefusal(answered)) await deleteSending(visit.db, key)
  else await saveAnswer(visit.db, key, statusOf(answered), 'location' in answered ? answered.location : null)
  return answered
}

function again(sending: Sending, earlier: EarlierSending | undefined): Answered {
  const isSame =
    earlier?.userId === sending.userId && earlier.route === sending.route && earlier.bodyHash === sending.bodyHash
  if (!isSame) return { notice: keyReusedNotice }
  return earlier.location === null ? { notice: doneBeforeNotice } : { location: earlier.location }
}

/** The proof against forgery changes with every page and is no part of what was said. */
function hashOf({ path, form, received }: Pick<MemberVisit, 'path' | 'form' | 'received'>): string {
  const said = Object.entries(form).filter(([name]) => name !== '_csrf')
  return createHash('sha256')
    .update(JSON.stringify([path, said.sort(([a], [b]) => (a < b ? -1 : 1)), ...filesOf(received)]))
    .digest('hex')
}

/** Nothing for a form without files, so that what was counted before files were taken counts as the same still. */
function filesOf(received: MemberVisit['received']): unknown[] {
  return received.length === 0 ? [] : [received.map(({ field, name, sent }) => [field, name, sent])]
}
