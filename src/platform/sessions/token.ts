import { createHash, randomBytes } from 'node:crypto'

/** A new opaque token: 256 random bits, as 43 characters that need no escaping in a cookie or an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether `text` has the shape of a token of ours; anything else is not looked up. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text)
}

/** What is kept of a token: its SHA-256 in hex. Whoever reads the database cannot become anybody with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
