import type { Id } from '#basics/id.ts'

/** That whoever an entry belongs to wants to be reached at another e-mail address. */
export type AddressWish = {
  readonly id: Id
  readonly entry: Id
  /** The address, sealed. */
  readonly sealed: string
  /** By their own link, or told to somebody of the team. */
  readonly way: 'link' | 'noted'
  /** Whom they told; empty for their own link. */
  readonly notedBy: string
  readonly askedAt: string
  /** Whether a keeper said yes: then it waits for whoever reads the new address. */
  readonly state: 'asked' | 'accepted'
  /** Until when the link in the mail to the new address works; null before a keeper said yes. */
  readonly confirmUntil: string | null
}

/** For how many days the link that is mailed to the new address works. */
export const confirmAddressDays = 7

/** How many wishes for one entry are taken within a day: each tells the address that is known. */
export const mostWishesADay = 3

/** Whether two e-mail addresses are the same one. */
export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** Whether something can be an e-mail address. */
export function isAddress(typed: string): boolean {
  return typed.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)
}
