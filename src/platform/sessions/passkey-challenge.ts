import { randomBytes } from 'node:crypto'
import type { Secrets } from '#platform/sessions/secrets.ts'

/** Minutes for which a page with a question to passkeys may stay open. */
export const challengeMinutes = 60

const [randomLength, timeLength, markLength] = [16, 8, 32]

/**
 * A question that a passkey signs: random, until when it may be answered, and a mark that binds both to what it was asked
 * for. Nothing is kept until it is answered, so that looking at a page writes nothing.
 */
export function newChallenge(secrets: Secrets, boundTo: string, now: string): Uint8Array<ArrayBuffer> {
  const until = Buffer.alloc(timeLength)
  until.writeBigUInt64BE(BigInt(Date.parse(now) + challengeMinutes * 60_000))
  const body = Buffer.concat([randomBytes(randomLength), until])
  return Uint8Array.from(Buffer.concat([body, Buffer.from(secrets.mark(said(body, boundTo)), 'base64url')]))
}

/** Whether a challenge (base64url) is one of ours, for the same thing, and not too old at `now`. */
export function isOwnChallenge(secrets: Secrets, challenge: string, boundTo: string, now: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== randomLength + timeLength + markLength) return false
  const body = bytes.subarray(0, randomLength + timeLength)
  const left = Number(body.readBigUInt64BE(randomLength)) - Date.parse(now)
  const mark = bytes.subarray(randomLength + timeLength).toString('base64url')
  return left > 0 && left <= challengeMinutes * 60_000 && secrets.isMark(said(body, boundTo), mark)
}

function said(body: Buffer, boundTo: string): string {
  return `passkey ${boundTo} ${body.toString('base64url')}`
}
