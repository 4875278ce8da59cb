import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const [nonceLength, tagLength] = [12, 16]

/**
 * Encrypts `text` with AES-256-GCM under a key of its own for `purpose` (HKDF of the installation's secret): what is sealed
 * for one purpose opens for no other. 120 bits or more of chance and proof are in the result, which is safe in an address.
 */
export function seal(secret: string, purpose: string, text: string): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed for `purpose`; nothing for anything else, changed by one bit, or sealed under another secret. */
export function unseal(secret: string, purpose: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceLength + tagLength) return undefined
  try {
    const opening = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, nonceLength))
    opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
    return Buffer.concat([opening.update(bytes.subarray(nonceLength + tagLength)), opening.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

function keyFor(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'lessen', purpose, 32))
}
