import type { Id } from '#basics/id.ts'

/** An organisation's own sign-in, as it was set up. */
export type Provider = {
  readonly organisation: Id
  /** The organisation's code, for its address here. */
  readonly code: string
  readonly organisationName: string
  readonly issuer: string
  readonly clientId: string
  readonly sealedSecret: string
  readonly subjectClaim: string
  readonly emailClaim: string
  readonly verifiedClaim: string
  /** The ending of e-mail addresses by which it is found too; null when it is not. */
  readonly emailDomain: string | null
  /** Whether the organisation's records open to those who come from there alone. */
  readonly isOnly: boolean
  /** Who may still come in by a password; never null when `isOnly`. */
  readonly breakGlass: Id | null
}

/** The address here that leads to an organisation's own sign-in. */
export function providerWay(code: string, next = '/'): string {
  const path = `/sign-in/with/${encodeURIComponent(code)}`
  return next === '/' ? path : `${path}?${new URLSearchParams({ next })}`
}

/** The address here, without the origin, to which a provider sends people back. It stays when a code changes. */
export function wayBackFrom(organisation: Id): string {
  return `/sign-in/from/${organisation}`
}

/** What the secret of an organisation at its provider is sealed for. */
export function secretPurpose(organisation: Id): string {
  return `provider secret ${organisation}`
}

/** The ending of an e-mail address, in lower case; nothing when it is none. */
export function domainOf(email: string): string | undefined {
  return /^[^\s@]+@([^\s@]+\.[^\s@.]+)$/.exec(email.trim().toLowerCase())?.[1]
}
