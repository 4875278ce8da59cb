import type { Id } from '#basics/id.ts'

/** What an entry says: all that editors write of it. Empty lists and nulls say that nothing is known. */
export type EntryContent = {
  readonly kind: string
  readonly title: string
  /** Whether the title is that of the original; ours otherwise. */
  readonly isTitleGiven: boolean
  readonly description: string
  readonly publisher: string | null
  /** The date or year in the words in which it was found. */
  readonly yearStated: string | null
  readonly year: number | null
  readonly settings: readonly string[]
  readonly audiences: readonly string[]
  readonly topics: readonly string[]
  readonly nations: readonly string[]
  readonly formats: readonly string[]
  readonly people: readonly string[]
  /** For editors only. */
  readonly note: string | null
  /** Where the original is; null where it is not held here. */
  readonly link: string | null
}

/** An entry to be saved: its address and the addresses of those it belongs with. */
export type WrittenEntry = EntryContent & { readonly code: string; readonly related: readonly string[] }

/** An entry as it is kept. */
export type Entry = EntryContent & {
  readonly id: Id
  readonly code: string
  readonly version: number
  readonly changedAt: string
  readonly publishedAt: string
}

/** An entry as a line of a list. */
export type ListedEntry = Pick<
  Entry,
  'code' | 'kind' | 'title' | 'isTitleGiven' | 'description' | 'publisher' | 'yearStated' | 'formats' | 'nations'
>
