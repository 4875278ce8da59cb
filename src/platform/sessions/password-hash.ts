import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { workQueue } from '#platform/sessions/work-queue.ts'

/** What OWASP asks of argon2id at least: 19 MiB of memory, two passes, one lane. About 45 ms here. */
const memory = 19_456
const passes = 2
const parallelism = 1
const tagLength = 32

/** Two at once: a whole ward signing in at shift change waits a moment, and the server keeps its memory and its breath. */
const queue = workQueue(2, 400)

/** Whether so many sign-ins wait already (about ten seconds' worth) that it is kinder to say "in a moment". */
export function isHashingBusy(): boolean {
  return queue.isFull()
}

/** The password's argon2id hash in PHC form, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt)
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`
}

/**
 * Whether the password is the one that `phc` was made of. Where there is none (no such user, or no password yet) the
 * same work is done and the answer is no, so that nobody can tell by the clock who has a sign-in.
 */
export async function isPassword(password: string, phc: string | null): Promise<boolean> {
  const stored = phc === null ? null : readPhc(phc)
  const hash = await derive(password, stored?.salt ?? noSalt)
  return timingSafeEqual(hash, stored?.hash ?? Buffer.alloc(tagLength)) && stored !== null
}

/** The argon2id hash of `text` under a salt that is kept beside it: for codes of which one of several must match. */
export async function hashWithSalt(text: string, salt: string): Promise<string> {
  return unpadded(await derive(text, createHash('sha256').update(salt).digest()))
}

const noSalt = Buffer.alloc(16)
const deriveKey = promisify(argon2)

/** Composed the same way whatever keyboard it came from (NFKC), as NIST SP 800-63B 5.1.1.2 asks. */
function derive(password: string, salt: Buffer): Promise<Buffer> {
  const message = password.normalize('NFKC')
  return queue.run(() => deriveKey('argon2id', { message, nonce: salt, parallelism, tagLength, memory, passes }))
}

function readPhc(phc: string): { readonly salt: Buffer; readonly hash: Buffer } {
  const [, kind, version, costs, salt = '', hash = ''] = phc.split('$')
  if (kind !== 'argon2id' || version !== 'v=19' || costs !== `m=${memory},t=${passes},p=${parallelism}`)
    throw new Error('a password is kept in a form that this version does not know')
  return { salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
