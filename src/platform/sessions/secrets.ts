import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** What the installation's own secret is good for on pages, without any page seeing it. */
export type Secrets = {
  /** Encrypts `plain` so that it opens only for the same `purpose`, for example one user's factor. */
  seal(plain: string, purpose: string): string
  /** What was sealed; nothing when it was sealed for something else, changed, or under another secret. */
  open(sealed: string, purpose: string): string | undefined
  /** A mark that only this installation can make of `text`. */
  mark(text: string): string
  /** Whether `mark` is that of `text`. */
  isMark(text: string, mark: string): boolean
}

const [nonceBytes, tagBytes] = [12, 16]

/** Keys of their own for each use, made of the installation's secret by HKDF-SHA-256 (RFC 5869). */
export function secretsOf(secret: string): Secrets {
  const key = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `lessen ${use}`, 32))
  const markOf = (text: string) => createHmac('sha256', key('marks')).update(text).digest()
  return {
    seal: (plain, purpose) => seal(key('sealed text'), plain, purpose),
    open: (sealed, purpose) => unseal(key('sealed text'), sealed, purpose),
    mark: (text) => markOf(text).toString('base64url'),
    isMark: (text, mark) => {
      const given = Buffer.from(mark, 'base64url')
      return given.length === 32 && timingSafeEqual(given, markOf(text))
    },
  }
}

/** AES-256-GCM under a random nonce; the purpose is authenticated with it. */
function seal(key: Buffer, plain: string, purpose: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
}

function unseal(key: Buffer, sealed: string, purpose: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return undefined
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([cipher.update(bytes.subarray(nonceBytes, -tagBytes)), cipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
