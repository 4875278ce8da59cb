import { createHash } from 'node:crypto'

/** What a seal holds but its own hash. Sequence and row id are whole numbers as text: a tampered one may be of any size. */
export type SealWords = {
  readonly sequence: string
  readonly rowId: string
  readonly rowHash: string
  readonly previousHash: string
  /** Microseconds since 1970, as text. */
  readonly sealedAt: string
}

/** A seal: one audit row's place in its chain. */
export type Seal = SealWords & { readonly hash: string }

/** The hash before the first seal of a chain. */
export const hashBeforeAll = '0'.repeat(64)

/** SHA-256 of an audit row: every column but payload and salt, which the payload's own hash stands for. */
export function hashOfRow(words: string): string {
  return sha256(`lessen audit row 1\n${words}`)
}

/** SHA-256 of salt and payload as the database writes it. */
export function hashOfPayload(salt: string, payload: string): string {
  return sha256(`${salt}${payload}`)
}

/** SHA-256 of a seal. It holds the hash of the seal before, so nothing earlier can change without it changing. */
export function hashOfSeal({ sequence, rowId, rowHash, previousHash, sealedAt }: SealWords): string {
  return sha256(['lessen audit seal 1', sequence, rowId, rowHash, previousHash, sealedAt].join('\n'))
}

/** The seals that follow `last` (none at the beginning of a chain) for rows in the order given. */
export function sealsAfter(
  last: { readonly sequence: number; readonly hash: string } | undefined,
  rows: readonly { readonly rowId: string; readonly words: string }[],
  sealedAt: string,
): Seal[] {
  let { sequence, hash } = last ?? { sequence: 0, hash: hashBeforeAll }
  return rows.map(({ rowId, words }) => {
    sequence++
    const seal = { sequence: String(sequence), rowId, rowHash: hashOfRow(words), previousHash: hash, sealedAt }
    hash = hashOfSeal(seal)
    return { ...seal, hash }
  })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
