import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const bytes = 32

/**
 * Proof that this site made a form for this browser: an HMAC of `bound` (the session, or the device before there is
 * one), hidden under a new random mask each time, so that compressing a page beside typed text gives nothing away.
 */
export function makeProof(secret: string, bound: string): string {
  const mask = randomBytes(bytes)
  return Buffer.concat([mask, xor(mask, proofOf(secret, bound))]).toString('base64url')
}

/** Whether `proof` was made for `bound`; false for anything that is no proof at all. */
export function isProof(secret: string, bound: string, proof: string): boolean {
  const given = Buffer.from(proof, 'base64url')
  if (given.length !== 2 * bytes) return false
  return timingSafeEqual(xor(given.subarray(0, bytes), given.subarray(bytes)), proofOf(secret, bound))
}

function proofOf(secret: string, bound: string): Buffer {
  return createHmac('sha256', secret).update(`form ${bound}`).digest()
}

function xor(one: Buffer, other: Buffer): Buffer {
  return Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)))
}
