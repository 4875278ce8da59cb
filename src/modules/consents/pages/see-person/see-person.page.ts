import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { seePeople } from '../../sealed-person.ts'
import { findOpenWish } from '../../store/address-wishes.store.ts'
import { listKeepers } from '../../store/keepers.store.ts'
import { wishedAddress } from '../../wish-for-address.ts'
import { findKnownEntry } from '../known-entry.page.ts'
import { wishShown } from '../words-for-wish.ts'
import { notKeeperView, seePersonView } from './see-person.view.tsx'

/**
 * POST /desk/consents/:entry/see: who stands behind an entry, for the two keepers and for nobody else, whatever their
 * role. That somebody looked is committed before the page is sent.
 */
export async function submitSeePerson(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, user } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found) return nothingHere
  const back = { href: `/desk/consents/${found.entry.code}`, text: 'Consent' }
  const keepers = await listKeepers(db)
  if (!keepers.some((keeper) => keeper.user === user.id)) {
    const body = notKeeperView({ keepers: keepers.map(({ name }) => name) })
    return { status: 403, title: 'Only two people see this', body, back }
  }
  const people = await seePeople(db, visit, found.entry.id)
  const wish = await findOpenWish(db, found.entry.id)
  const body = seePersonView({
    people,
    wish: wish && { ...wishShown(wish), id: wish.id, email: wishedAddress(visit, wish) ?? null },
    action: `${back.href}/address`,
    tokens: visit.tokens,
  })
  return { title: 'Who it belongs to', body, back }
}
