import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { findOpenWish } from '../../store/address-wishes.store.ts'
import { listKeepers } from '../../store/keepers.store.ts'
import { acceptWishedAddress, declineWishedAddress } from '../../wish-for-address.ts'
import { findKnownEntry } from '../known-entry.page.ts'
import { notKeeperView } from '../see-person/see-person.view.tsx'

/**
 * POST /desk/consents/:entry/address: the yes or no of a keeper to the address that they saw. One that was asked for
 * meanwhile is not decided by it: the consent is shown again.
 */
export async function submitDecideAddress({ db, params, now, form, user, seal, unseal }: NetworkVisit): Promise<Reply> {
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found) return nothingHere
  const back = { href: `/desk/consents/${found.entry.code}`, text: 'Consent' }
  const keepers = await listKeepers(db)
  if (!keepers.some((keeper) => keeper.user === user.id)) {
    const body = notKeeperView({ keepers: keepers.map(({ name }) => name) })
    return { status: 403, title: 'Only two people decide this', body, back }
  }
  const wish = await findOpenWish(db, found.entry.id)
  if (wish && wish.id === answer(form, 'wish')) {
    const decide = answer(form, 'does') === 'accept' ? acceptWishedAddress : declineWishedAddress
    await decide(db, { seal, unseal }, wish, { noun: found.ways.noun, at: now })
  }
  return { location: back.href }
}
