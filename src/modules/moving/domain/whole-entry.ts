import type { Id } from '#basics/id.ts'
import type { EntryContent } from '#modules/publishing/index.ts'

/** An entry with every version of it, public or not. */
export type WholeEntry = {
  readonly id: Id
  readonly code: string
  readonly shape: string
  /** The number of the version that is public; null while none is. */
  readonly publicVersion: number | null
  /** When it became public first. */
  readonly publishedAt: string | null
  readonly versions: readonly {
    readonly version: number
    readonly content: EntryContent
    readonly savedAt: string
    readonly savedByName: string
  }[]
}
