import { createHash } from 'node:crypto'
import type { Id } from '#basics/id.ts'

/** The id that something from elsewhere always gets here: the same words, the same id. */
export function idFrom(words: string): Id {
  const hex = createHash('sha256').update(words).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
