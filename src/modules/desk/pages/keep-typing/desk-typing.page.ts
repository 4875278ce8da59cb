import { isId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { shapeOf } from '#modules/finding/index.ts'
import { findHead } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Answers, NetworkVisit } from '#platform/http/visit.ts'
import { deskZone } from '../../domain/desk-zone.ts'
import { twinKinds } from '../../domain/twins.ts'
import { findTyping, forgetTyping, keepTyping, type TypedPart } from '../../store/kept-typing.store.ts'

/**
 * POST /desk/typing/:entry, from the script while somebody types: keeps what is there for its writer only, and says when.
 * `?part=` says that it is of a twin. What another page of theirs kept since (`seen` is not the last) is never overwritten by a script.
 */
export async function submitTyping({ db, user, params, query, form, now }: NetworkVisit): Promise<Reply> {
  const entryId = params['entry']
  if (!isId(entryId)) return nothingHere
  const head = await findHead(db, entryId)
  const shape = head?.shape ?? answer(form, 'shape')
  if (shapeOf(shape) === undefined) return nothingHere
  const part = partAsked(query)
  const there = await findTyping(db, user.id, entryId, part)
  const pageKey = answer(form, '_key')
  const isOwn = there === undefined || there.keptAt === query.get('seen') || there.pageKey === pageKey
  if (!isOwn) return { status: 409, json: { savedAt: clockAt(there.keptAt) } }
  const typed = answer(form, 'based-on')
  const basedOn = /^\d{1,6}$/.test(typed) ? Number(typed) : 0
  await keepTyping(db, user.id, { entryId, part, shape, basedOn, pageKey, answers: withoutTokens(form), keptAt: now })
  return { json: { savedAt: clockAt(now), mark: now } }
}

/** POST /desk/typing/:entry/discard: what was typed and not saved is thrown away. */
export async function submitForgetTyping({ db, user, params, query }: NetworkVisit): Promise<Reply> {
  const entryId = params['entry']
  const part = partAsked(query)
  if (!isId(entryId) || (await findTyping(db, user.id, entryId, part)) === undefined) return nothingHere
  await forgetTyping(db, user.id, entryId, part)
  const head = await findHead(db, entryId)
  if (!head) return { location: '/desk' }
  return { location: part === 'entry' ? `/desk/entries/${entryId}` : `/desk/entries/${entryId}/in/${part}` }
}

function partAsked(query: URLSearchParams): TypedPart {
  return twinKinds.find(({ name }) => name === query.get('part'))?.name ?? 'entry'
}

/** What was typed, without what every form carries. */
function withoutTokens({ _csrf, _key, ...typed }: Answers): Answers {
  return typed
}

/** The time at an instant by the clocks of the desk, like 14:32. */
export function clockAt(at: string): string {
  return wallClockOf(instantFromText(at), deskZone).time.slice(0, 5)
}
