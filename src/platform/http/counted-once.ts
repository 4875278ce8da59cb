import { createHash } from 'node:crypto'
import { isId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { type Answered, isRefusal, statusOf } from '#platform/http/answered.ts'
import { doneBeforeNotice, keyMissingNotice, keyReusedNotice } from '#platform/http/form-notices.ts'
import type { EarlierSending, Sending, Sendings } from '#platform/http/idempotency-keys.store.ts'
import type { User, Visit } from '#platform/http/visit.ts'

/** A visit by somebody who is signed in, wherever they are at work. */
type Known = Pick<Visit, 'path' | 'form' | 'received'> & { readonly user: User }

/**
 * Runs `act` at most once for the key that the form carries, in the transaction of the visit. The same form again gets
 * the first answer again; the key with other content is refused; a refused form does not use its key up.
 */
export async function countedOnce(
  visit: Known,
  sendings: Sendings,
  route: string,
  act: () => Promise<Answered>,
): Promise<Answered> {
  const key = answer(visit.form, '_key')
  if (!isId(key)) return { notice: keyMissingNotice }
  const sending = { key, userId: visit.user.id, route, bodyHash: hashOf(visit) }
  if (!(await sendings.take(sending))) return again(sending, await sendings.find(key))

  const answered = await act()
  if (isRefusal(answered)) await sendings.giveBack(key)
  else await sendings.keepAnswer(key, statusOf(answered), 'location' in answered ? answered.location : null)
  return answered
}

function again(sending: Sending, earlier: EarlierSending | undefined): Answered {
  const isSame =
    earlier?.userId === sending.userId && earlier.route === sending.route && earlier.bodyHash === sending.bodyHash
  if (!isSame) return { notice: keyReusedNotice }
  return earlier.location === null ? { notice: doneBeforeNotice } : { location: earlier.location }
}

/** The proof against forgery changes with every page and is no part of what was said. */
function hashOf({ path, form, received }: Known): string {
  const said = Object.entries(form).filter(([name]) => name !== '_csrf')
  return createHash('sha256')
    .update(JSON.stringify([path, said.sort(([a], [b]) => (a < b ? -1 : 1)), ...filesOf(received)]))
    .digest('hex')
}

/** Nothing for a form without files, so that what was counted before files were taken counts as the same still. */
function filesOf(received: Known['received']): unknown[] {
  return received.length === 0 ? [] : [received.map(({ field, name, sent }) => [field, name, sent])]
}
