import { type EntryContent, findReviewOn, findVersion } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { EntryAtHand } from './entry-at-hand.page.ts'

/**
 * The day of the next review as it stands: a review that was recorded or put off has moved it since the words were written,
 * unless the latest version, not public yet, says another day than the public one.
 */
export async function reviewDayOf(db: NetworkDb, { head, latest }: EntryAtHand): Promise<string | null> {
  const written = latest.content.reviewOn
  if (head.publicVersion === null) return written
  const shown = head.publicVersion === latest.version ? latest : await findVersion(db, head.id, head.publicVersion)
  return shown?.content.reviewOn === written ? await findReviewOn(db, head.id) : written
}

/** What was written, where the day of the review is left as it stood: then its words say nothing new of it. */
export function withoutSameDay(read: EntryContent, latest: EntryContent, stood: string | null): EntryContent {
  return read.reviewOn === stood ? { ...read, reviewOn: latest.reviewOn } : read
}
