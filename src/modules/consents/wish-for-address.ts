import { type Id, newId } from '#basics/id.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { addressWishAccepted, addressWishDeclined, addressWished } from './announcements.ts'
import { addressDeclinedMail, addressWishedMail, confirmAddressMail, wishWaitsMail } from './consent-mails.ts'
import { type AddressWish, confirmAddressDays, isSameAddress, mostWishesADay } from './domain/address-wish.ts'
import { addressBehind, type Seals } from './sealed-person.ts'
import { acceptWish, countWishes, findOpenWish, saveWish, settleWish } from './store/address-wishes.store.ts'
import { listKeepers } from './store/keepers.store.ts'

/** Where somebody wants to be reached from now on, and who says so. */
export type WishedAddress = {
  readonly entry: Id
  readonly noun: string
  readonly email: string
  readonly way: 'link' | 'noted'
  /** Whom of the team they told; empty for their own link. */
  readonly notedBy: string
  /** Where the keepers look at it; null when one of them writes it down, so that nobody has to be asked. */
  readonly path: string | null
  readonly at: string
}

/** What became of a wish: kept; the address that is known already, or is waited for; or too many in a day. */
export type Wished = 'asked' | 'known already' | 'too often'

/** Sealed for one wish: copied to another row, it opens nothing. */
const purposeOf = (wish: Id) => `another address ${wish}`

/**
 * Keeps that somebody wants to be reached at another address. Nothing changes by it: the address that is known is told, so
 * that its reader can say no, and the two keepers are asked. Another wish that waits is replaced.
 */
export async function wishForAddress(db: NetworkDeeds, seals: Seals, wished: WishedAddress): Promise<Wished> {
  const { entry, noun, email, way, notedBy, path, at } = wished
  const known = await addressBehind(db, seals, entry)
  const open = await findOpenWish(db, entry)
  const awaited = open && wishedAddress(seals, open)
  if ([known, awaited].some((one) => one !== undefined && isSameAddress(one, email))) return 'known already'
  const aDayAgo = new Date(Date.parse(at) - 86_400_000).toISOString()
  if (path !== null && (await countWishes(db, entry, aDayAgo)) >= mostWishesADay) return 'too often'
  if (open) await settleWish(db, open.id, { state: 'replaced', at })
  const id = newId()
  await saveWish(db, { id, entry, sealed: seals.seal(purposeOf(id), email), way, notedBy, askedAt: at })
  await db.announce(addressWished(entry, null, { entry, way }))
  if (known !== undefined)
    await queueMail(db, addressWishedMail, { to: { address: known }, organisation: null, values: { noun, way } })
  if (!open && path !== null)
    for (const { user } of await listKeepers(db))
      await queueMail(db, wishWaitsMail, { to: { user }, organisation: null, values: { path } })
  return 'asked'
}

/** The address that is wished for, for a keeper; nothing when it opens no more. */
export function wishedAddress({ unseal }: Pick<Seals, 'unseal'>, { id, sealed }: AddressWish): string | undefined {
  return unseal(purposeOf(id), sealed)
}

/**
 * A keeper says yes: whoever reads the new address is asked by mail, and until they say yes nothing changes. Said again, a
 * new link is mailed and the one before works no more. False when it was settled meanwhile, or opens no more.
 */
export async function acceptWishedAddress(
  db: NetworkDeeds,
  seals: Seals,
  wish: AddressWish,
  { noun, at }: { readonly noun: string; readonly at: string },
): Promise<boolean> {
  const address = wishedAddress(seals, wish)
  const token = newToken()
  const until = new Date(Date.parse(at) + confirmAddressDays * 86_400_000).toISOString()
  const accepted = { by: db.actor.name, hash: hashToken(token), until }
  if (address === undefined || !(await acceptWish(db, wish.id, accepted))) return false
  const values = { path: `/your-address/${token}`, noun }
  await queueMail(db, confirmAddressMail, { to: { address }, organisation: null, values })
  await db.announce(addressWishAccepted(wish.entry, null, { entry: wish.entry }))
  return true
}

/** A keeper says no: the address that is known is told, and the other is forgotten. False when it was settled meanwhile. */
export async function declineWishedAddress(
  db: NetworkDeeds,
  seals: Seals,
  wish: AddressWish,
  { noun, at }: { readonly noun: string; readonly at: string },
): Promise<boolean> {
  if (!(await settleWish(db, wish.id, { state: 'declined', by: db.actor.name, at }))) return false
  const known = await addressBehind(db, seals, wish.entry)
  if (known !== undefined)
    await queueMail(db, addressDeclinedMail, { to: { address: known }, organisation: null, values: { noun } })
  await db.announce(addressWishDeclined(wish.entry, null, { entry: wish.entry }))
  return true
}
