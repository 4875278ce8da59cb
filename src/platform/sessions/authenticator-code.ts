import { Secret, TOTP } from 'otpauth'

/** Seconds for which an authenticator app shows one code (RFC 6238). */
const stepSeconds = 30

/** A new secret to share with an authenticator app: 160 random bits, in the letters that people can type (base32). */
export function newAppSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that apps read from the square code: secret, who it is for, and where. */
export function appAddress(secret: string, email: string): string {
  return appWith(secret, email).toString()
}

/**
 * The step (half minutes since 1970) whose code was typed: the one at `now`, the one before, or the one after, so that a
 * clock may be half a minute off. Nothing for any other text, and for `lastStep` or earlier: a code counts once, and a
 * clock that goes back makes no old code good again.
 */
export function stepOfCode(secret: string, typed: string, now: string, lastStep: number): number | undefined {
  if (!/^\d{6}$/.test(typed)) return undefined
  const timestamp = Date.parse(now)
  const delta = appWith(secret, '').validate({ token: typed, timestamp, window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(timestamp / 1000 / stepSeconds) + delta
  return step > lastStep ? step : undefined
}

function appWith(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Lessen',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: stepSeconds,
    secret: Secret.fromBase32(secret),
  })
}
