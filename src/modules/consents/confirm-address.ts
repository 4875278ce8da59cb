import { hashToken, isToken } from '#platform/sessions/token.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { type Consented, consentedOf } from './domain/consented.ts'
import { leaveAddress } from './leave-address.ts'
import { sendOwnLink } from './own-link.ts'
import { ownPerson, type Seals, sealPerson } from './sealed-person.ts'
import { findWishByLink, settleWish } from './store/address-wishes.store.ts'
import { findLatestWords } from './store/approvals.store.ts'
import { wishedAddress } from './wish-for-address.ts'

/**
 * Whoever reads the new address said yes: from now on it is the one, the old one is told, and their own link is mailed to the
 * new one. Links from before take things back and do nothing else. Where somebody of the team had noted the wish, what was
 * approved holds no more, and what needs that is off the site until they say yes again: nobody of the team can answer in an
 * author's name. Nothing for a link that does not work.
 */
export async function confirmAddress(
  db: NetworkDeeds,
  seals: Seals,
  token: string | undefined,
  at: string,
): Promise<Consented | undefined> {
  const wish = isToken(token) ? await findWishByLink(db, hashToken(token), at) : undefined
  const email = wish && wishedAddress(seals, wish)
  const entry = wish && (await findLatestWords(db, { id: wish.entry }))
  const ways = entry && consentedOf(entry.shape)
  const person = wish && (await ownPerson(db, seals, wish.entry))
  if (!wish || !ways || !person || email === undefined) return undefined
  if (!(await settleWish(db, wish.id, { state: 'done', at }))) return undefined
  const { name, otherWays, email: before } = person
  await sealPerson(db, seals, { entry: wish.entry, whose: 'own', person: { name, otherWays, email }, at })
  const asksAgain = ways.asksApproval && wish.way === 'noted'
  await leaveAddress(db, { entry: wish.entry, noun: ways.noun, before, asksAgain, at })
  await sendOwnLink(db, seals, { entry: wish.entry, place: ways, at })
  return ways
}
