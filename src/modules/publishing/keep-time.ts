import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { entryEnded } from './announcements.ts'
import { publishEntry } from './publish-entry.ts'
import { unscheduleEntry } from './schedule-entry.ts'
import { removeWords } from './store/entry-words.store.ts'
import { holdEntry } from './store/versions.store.ts'

/**
 * Publishes what was scheduled for `now` or before; false when another run was faster, or it was taken back meanwhile. What
 * nobody agrees to any more is taken off the schedule, so that it does not wait in everybody's way.
 */
export async function publishIfDue(db: NetworkDeeds, id: Id, now: string): Promise<boolean> {
  const head = await holdEntry(db, id)
  if (!head?.scheduledAt || head.scheduledVersion === null || Date.parse(head.scheduledAt) > Date.parse(now))
    return false
  const became = await publishEntry(db, { id, version: head.scheduledVersion }, now)
  if (became === 'not agreed') await unscheduleEntry(db, id, now)
  return became === 'published'
}

/** Takes away the words that lead to an entry whose time to be public is over; pages and lists have left it out since then. */
export async function endIfOver(db: NetworkDeeds, id: Id, now: string): Promise<boolean> {
  const head = await holdEntry(db, id)
  if (!head?.publicUntil || Date.parse(head.publicUntil) > Date.parse(now)) return false
  await removeWords(db, id)
  await db.announce(entryEnded(id, null, { version: head.publicVersion ?? head.version }))
  return true
}
