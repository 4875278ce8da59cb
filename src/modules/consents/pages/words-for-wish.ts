import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { AddressWish } from '../domain/address-wish.ts'
import { networkZone } from '../domain/consent.ts'

/** A wish for another address, for those who may not see the address. */
export type WishShown = {
  /** How and when it was asked for. */
  readonly says: string
  /** Until when the link in the mail to the new address works; null before a keeper said yes. */
  readonly waitsUntil: string | null
}

/** A wish in words, without the address. */
export function wishShown({ way, notedBy, askedAt, confirmUntil }: AddressWish): WishShown {
  const how = way === 'link' ? 'By their own link' : `Told to ${notedBy}`
  return {
    says: `${how}, ${writtenInstant(instantFromText(askedAt), networkZone)}.`,
    waitsUntil: confirmUntil && writtenInstant(instantFromText(confirmUntil), networkZone),
  }
}
