import type { Id } from '#basics/id.ts'
import type { EntryContent } from './entry.ts'

/** Where an entry stands: which of its versions is public, proposed, scheduled. The words are in the versions. */
export type EntryHead = {
  readonly id: Id
  readonly code: string
  readonly shape: string
  /** The number of the latest version. */
  readonly version: number
  readonly publicVersion: number | null
  readonly proposedVersion: number | null
  readonly scheduledVersion: number | null
  readonly scheduledAt: string | null
  readonly scheduledBy: string | null
  readonly publishedAt: string | null
  readonly firstPublishedAt: string | null
  readonly publicUntil: string | null
  readonly ownerId: Id | null
  readonly ownerName: string | null
}

/** One version of an entry, as it was saved. */
export type EntryVersion = {
  readonly entryId: Id
  readonly version: number
  readonly content: EntryContent
  readonly savedAt: string
  readonly savedBy: string
  readonly savedByName: string
}

/** What a version is now. Every version but the public one and those after it is an earlier one. */
export type VersionState = 'draft' | 'proposed' | 'scheduled' | 'published' | 'earlier'

/** What a version of an entry is now. A draft is what was saved after what is public, or when nothing is. */
export function stateOf(version: number, head: EntryHead): VersionState {
  if (version === head.publicVersion) return 'published'
  if (version === head.scheduledVersion) return 'scheduled'
  if (version === head.proposedVersion) return 'proposed'
  return version === head.version ? 'draft' : 'earlier'
}

/** Where a whole entry stands, for a list: what is public first, then what waits. */
export type EntryState = 'public' | 'scheduled' | 'proposed' | 'draft' | 'withdrawn'

/** Whether an entry has been public and is no more. */
export function isWithdrawn({ publicVersion, firstPublishedAt }: EntryHead): boolean {
  return publicVersion === null && firstPublishedAt !== null
}

/** Whether something was saved that is not public. */
export function hasDraft({ version, publicVersion }: EntryHead): boolean {
  return version !== publicVersion
}
