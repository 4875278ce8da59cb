import type { MediaItem } from '#modules/media/index.ts'
import type { KeptEntry } from '#modules/publishing/index.ts'
import type { MovedAddress } from './moved-address.ts'

/** What the file `network.json` of an export says of itself, so that a later version knows what it reads. */
export const networkFormat = { format: 'lessen-network', version: 1 } as const

/** Everything that the network has: every version of every entry, the media list, moved addresses. */
export type NetworkFile = {
  readonly format: typeof networkFormat.format
  readonly version: typeof networkFormat.version
  readonly exportedAt: string
  readonly entries: readonly KeptEntry[]
  /** The file of each lies at `media/ID/NAME` beside. */
  readonly media: readonly MediaItem[]
  readonly moves: readonly MovedAddress[]
}
