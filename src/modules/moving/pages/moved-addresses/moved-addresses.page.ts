import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { addressLetGo } from '../../announcements.ts'
import { type MovedAddress, readMove } from '../../domain/moved-address.ts'
import { moveAddress } from '../../move-address.ts'
import { listMoves, removeMove } from '../../store/redirects.store.ts'
import { MovedAddressesView } from './moved-addresses.view.tsx'

const path = '/desk/moved-addresses'
const nothingTyped: MovedAddress = { from: '', to: '', because: '' }

/** GET /desk/moved-addresses: old addresses and where they lead. */
export async function showMovedAddresses(visit: NetworkVisit): Promise<Reply> {
  return await page(visit, nothingTyped, [])
}

/** POST /desk/moved-addresses/add: from now on an old address leads somewhere. */
export async function submitMoveAddress(visit: NetworkVisit): Promise<Reply> {
  const typed = {
    from: answer(visit.form, 'from'),
    to: answer(visit.form, 'to'),
    because: answer(visit.form, 'because'),
  }
  const move = readMove(typed)
  if (!move.ok) return await page(visit, typed, move.problems)
  const moved = await moveAddress(visit.db, move.value, visit.now)
  if (moved === 'ring')
    return await page(visit, typed, [{ field: 'to', says: 'That page leads back to the old address. Choose another' }])
  return { location: `${path}?saved=moved` }
}

/** POST /desk/moved-addresses/remove: an old address leads nowhere any more. */
export async function submitLetGoAddress(visit: NetworkVisit): Promise<Reply> {
  const from = answer(visit.form, 'address')
  if (await removeMove(visit.db, from)) await visit.db.announce(addressLetGo(from, null, {}))
  return { location: `${path}?saved=let-go` }
}

async function page(visit: NetworkVisit, written: MovedAddress, problems: readonly Problem[]): Promise<Reply> {
  const typed = (visit.query.get('q') ?? '').trim().slice(0, 200)
  const { count } = await listMoves(visit.db, { typed, limit: 1, offset: 0 })
  const place = listPage(visit.query.get('page'), count)
  const { moves } = await listMoves(visit.db, { typed, limit: rowsOnAPage, offset: place.before })
  const at = (number: number) =>
    `${path}?${new URLSearchParams({ ...(typed ? { q: typed } : {}), page: String(number) })}`
  const saved = problems.length === 0 ? visit.query.get('saved') : null
  const body = MovedAddressesView({ typed, written, place, at, moves, saved, problems, tokens: visit.tokens })
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Moved addresses',
    problems: problems.length,
    body,
    wide: true,
  }
}
