import type { Problem } from '#basics/result.ts'
import { moveEntryAddress } from '#modules/moving/index.ts'
import { changeCode, pathOf } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { problemWithCode } from '../../domain/problem-with-code.ts'
import { type EntryAtHand, entryAtHand } from '../edit-entry/entry-at-hand.page.ts'
import { changeAddressView } from './change-address.view.tsx'

/** GET /desk/entries/:entry/address: gives an entry another address. */
export async function showChangeAddress(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  return entry ? page(visit, entry, entry.head.code, []) : nothingHere
}

/** POST /desk/entries/:entry/address: it is there at once, and whoever comes to the old address is led on. */
export async function submitChangeAddress(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const { db, form, now } = visit
  const { head, shape } = entry
  const code = answer(form, 'code').toLowerCase()
  const says = code === '' ? 'Type the end of the new address.' : problemWithCode(shape, code)
  if (says !== null && code !== head.code) return page(visit, entry, code, [{ field: 'code', says }])
  const changed = await changeCode(db, { id: head.id, code }, now)
  if (changed === 'code taken') {
    const taken = `${pathOf(shape, code)} is or was the address of something else. Choose another.`
    return page(visit, entry, code, [{ field: 'code', says: taken }])
  }
  if (changed === 'changed' && head.firstPublishedAt !== null)
    await moveEntryAddress(
      db,
      { from: pathOf(shape, head.code), to: pathOf(shape, code), below: shape.pagesBelow ?? [] },
      now,
    )
  return { location: `/desk/entries/${head.id}${changed === 'changed' ? '?saved=address' : ''}` }
}

function page(
  visit: NetworkVisit,
  { head, latest, shape }: EntryAtHand,
  typed: string,
  problems: readonly Problem[],
): Reply {
  const path = `/desk/entries/${head.id}`
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Change the address: ${latest.content.title}`,
    problems: problems.length,
    back: { href: path, text: 'Back to writing' },
    body: changeAddressView({
      action: `${path}/address`,
      tokens: visit.tokens,
      title: latest.content.title,
      address: pathOf(shape, head.code),
      folder: shape.folder,
      wasPublic: head.firstPublishedAt !== null,
      typed,
      problems,
    }),
  }
}
