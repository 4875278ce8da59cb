import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { entryPublicUntil, entryWithdrawn } from './announcements.ts'
import { byActor } from './by-actor.ts'
import { wordsFor } from './publish-entry.ts'
import { removeWords, saveWords } from './store/entry-words.store.ts'
import { endAt, withdraw } from './store/plan-entry.store.ts'
import { addStep } from './store/steps.store.ts'
import { findVersion, holdEntry } from './store/versions.store.ts'

/**
 * Takes an entry from public view at once: pages, lists, search, feeds. Nothing is deleted; all versions stay, and it can be
 * published again. What was scheduled is not published any more. False when it was not public.
 */
export async function withdrawEntry(db: NetworkDeeds, id: Id, reason: string, at: string): Promise<boolean> {
  const head = await holdEntry(db, id)
  if (!head || head.publicVersion === null) return false
  await withdraw(db, id)
  await removeWords(db, id)
  await addStep(db, id, { version: head.publicVersion, step: 'withdrawn', at, by: byActor(db), says: reason })
  await db.announce(entryWithdrawn(id, null, { version: head.publicVersion }))
  return true
}

/**
 * Says until when an entry may be public (an ISO instant; null for no end): from then on it is shown and found nowhere,
 * also if it is published again. Kept apart from versions, because it may be a promise to somebody (the end of a consent).
 * False when there is no such entry.
 */
export async function setPublicUntil(db: NetworkDeeds, id: Id, until: string | null, at: string): Promise<boolean> {
  const head = await holdEntry(db, id)
  if (!head) return false
  await endAt(db, id, until)
  const shown = head.publicVersion === null ? undefined : await findVersion(db, id, head.publicVersion)
  const isOver = until !== null && Date.parse(until) <= Date.parse(at)
  if (shown && !isOver) await saveWords(db, id, wordsFor(shown.content))
  if (isOver) await removeWords(db, id)
  await addStep(db, id, { version: head.version, step: 'public until', at, by: byActor(db), says: until })
  await db.announce(entryPublicUntil(id, null, { until }))
  return true
}
