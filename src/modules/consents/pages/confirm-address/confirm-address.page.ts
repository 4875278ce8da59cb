import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, isToken } from '#platform/sessions/token.ts'
import { confirmAddress } from '../../confirm-address.ts'
import { findWishByLink } from '../../store/address-wishes.store.ts'
import { addressConfirmedView, askAddressView, oldAddressLinkView } from './confirm-address.view.tsx'

/** GET /your-address/:token: asks whoever reads a new address. Nothing changes by looking. */
export async function showConfirmAddress({ params, network, now, path }: Visit): Promise<Reply> {
  const token = params['token']
  const wish = isToken(token) ? await network((db) => findWishByLink(db, hashToken(token), now)) : undefined
  return wish ? { title: 'Is this where we reach you?', body: askAddressView({ action: path }) } : oldLink
}

/** POST /your-address/:token: they said yes. Their own link is mailed to the new address. */
export async function submitConfirmAddress(visit: Visit): Promise<Reply> {
  const { params, now } = visit
  const ways = await visit.networkDeed((db) => confirmAddress(db, visit, params['token'], now))
  return ways ? { title: 'We write to this address now', body: addressConfirmedView({ noun: ways.noun }) } : oldLink
}

const oldLink: Reply = { status: 404, title: 'This link does not work any more', body: oldAddressLinkView() }
