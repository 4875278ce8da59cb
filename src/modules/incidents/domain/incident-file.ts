import type { Id } from '#basics/id.ts'

/** A file that belongs to the record of an incident. Times are ISO instants. */
export type IncidentFile = {
  readonly id: Id
  readonly fileId: Id
  readonly name: string
  /** A code of the kinds of files. */
  readonly kind: string
  readonly bytes: number
  /** What it shows, in words. */
  readonly shows: string
  readonly addedAt: string
  readonly addedByName: string
  /** Set when it was removed from the record; it can be opened no more, and is kept. */
  readonly removed: { readonly at: string; readonly byName: string; readonly because: string } | null
}

/** The most files that one record has. */
export const mostIncidentFiles = 30
/** The most characters that say what a file shows, or why it was removed. */
export const mostFileWords = 500

/** `1.2 MB`, `340 KB`: as people compare sizes. */
export function saysSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1_000))} KB`
}
