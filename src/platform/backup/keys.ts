import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { ok, type Result, refused } from '#basics/result.ts'
import { asWebStream, piecesOf } from '#platform/backup/web-streams.ts'
import type { AskedSettings } from '#platform/config/settings.ts'

/** Whom a backup is encrypted to: public keys, or one passphrase. */
export type Lock = Pick<AskedSettings['backup'], 'recipients' | 'passphrase'>

/** What opens a backup: the text of a key file, or the passphrase. */
export type BackupKey = { readonly identity: string } | { readonly passphrase: string }

/** What flows, piece by piece. */
export type Pieces = AsyncIterable<Uint8Array>

/** A new pair of keys: the recipient may lie on the server, the identity must not. */
export async function makeKeys(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Whether there is anything to encrypt a backup to. */
export function hasLock({ recipients, passphrase }: Lock): boolean {
  return recipients.length > 0 || passphrase !== null
}

/** Encrypts as it flows, in the age format (age-encryption.org/v1). */
export async function encrypted(plain: Pieces, { recipients, passphrase }: Lock): Promise<Pieces> {
  const encrypter = new Encrypter()
  if (recipients.length > 0) for (const recipient of recipients) encrypter.addRecipient(recipient)
  else if (passphrase !== null) encrypter.setPassphrase(passphrase)
  return piecesOf(await encrypter.encrypt(asWebStream(plain)))
}

/** Decrypts as it flows. Refuses, in a sentence, a file that this key does not open or that does not begin as a backup. */
export async function decrypted(file: Pieces, key: BackupKey): Promise<Result<Pieces, string>> {
  const decrypter = new Decrypter()
  if ('identity' in key) decrypter.addIdentity(key.identity)
  else decrypter.addPassphrase(key.passphrase)
  try {
    return ok(piecesOf(await decrypter.decrypt(asWebStream(file))))
  } catch (fault) {
    const isOtherKey = fault instanceof Error && /no identity matched/i.test(fault.message)
    return refused(
      isOtherKey
        ? 'This key does not open this backup: it was made for another one.'
        : 'This is not a whole backup: its beginning is damaged.',
    )
  }
}

/** The identity in the text of a key file, which may hold comments. */
export function identityIn(text: string): string | null {
  return /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0] ?? null
}
