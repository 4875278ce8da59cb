import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { appAddress, newAppSecret, stepOfCode } from './authenticator-code.ts'

/** The secret of RFC 6238, appendix B, and the last six digits of its codes for SHA-1. */
const secret = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32
const published: readonly (readonly [number, string])[] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
]
const at = (seconds: number) => new Date(seconds * 1000).toISOString()

describe('a code of an authenticator app', () => {
  it.each(published)('is the one that RFC 6238 prints, at second %i', (seconds, code) => {
    expect(stepOfCode(secret, code, at(seconds), 0)).toBe(Math.floor(seconds / 30))
  })

  it('counts half a minute before and after, and no longer', () => {
    const code = (seconds: number) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: seconds * 1000 })
    const now = 1_800_000_015
    const good = (seconds: number) => stepOfCode(secret, code(seconds), at(now), 0) !== undefined
    expect([-60, -30, 0, 30, 60].map((off) => good(now + off))).toEqual([false, true, true, true, false])
  })

  it('counts once, and never again when the clock goes back', () => {
    const step = stepOfCode(secret, '005924', at(1_234_567_890), 0) ?? 0
    expect(stepOfCode(secret, '005924', at(1_234_567_890), step)).toBeUndefined()
    expect(stepOfCode(secret, '050471', at(1_111_111_111), step)).toBeUndefined()
    expect(stepOfCode(secret, '005924', at(1_234_567_890), step - 1)).toBe(step)
  })

  it.each(['', '28708', '2870820', '28708a', '２８７０８２'])('is six digits and nothing else: "%s"', (typed) => {
    expect(stepOfCode(secret, typed, at(59), 0)).toBeUndefined()
  })
})

describe('what an app is told', () => {
  it('is a secret of 160 bits, who it is for, and where', () => {
    const made = newAppSecret()
    expect(made).toMatch(/^[A-Z2-7]{32}$/)
    expect(newAppSecret()).not.toBe(made)
    expect(appAddress(made, 'amara@larkrise.example')).toBe(
      `otpauth://totp/Lessen:amara%40larkrise.example?issuer=Lessen&secret=${made}&algorithm=SHA1&digits=6&period=30`,
    )
  })
})
