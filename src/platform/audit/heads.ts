import { isId } from '#basics/id.ts'
import type { Head } from '#platform/audit/chain.store.ts'

/** Heads of chains that were kept outside: chain to sequence to hash. */
export type KeptHeads = ReadonlyMap<string, ReadonlyMap<string, string>>

const mark = 'lessen-head'

/** Between two words of a head: a blank, or the end of a line and a mark of quotation. */
const gap = '[\\s>]+'

/** A head on one line, to be kept outside this machine: mark, chain, sequence, hash, moment of the seal. */
export function headLine(chain: string, { sequence, hash, sealedAt }: Head): string {
  return [mark, chain, sequence, hash, sealedAt].join(' ')
}

/**
 * Heads in a text of any kind: a file that was added to, a mail with words around it or marks of quotation before; a head
 * may be broken over lines, as mail programs do. What holds no head is passed over. Of two heads for one seal the first
 * counts: it was kept earlier.
 */
export function readHeads(text: string): KeptHeads {
  const heads = new Map<string, Map<string, string>>()
  const found = text.matchAll(new RegExp(`\\b${mark}${gap}(\\S+)${gap}(\\d{1,18})${gap}([0-9a-f]{64})\\b`, 'g'))
  for (const [, chain = '', sequence = '', hash = ''] of found) {
    if (chain !== 'sign-in' && !isId(chain)) continue
    const known = heads.get(chain) ?? new Map<string, string>()
    heads.set(chain, known)
    if (!known.has(sequence)) known.set(sequence, hash)
  }
  return heads
}
