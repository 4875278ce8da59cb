import type { Id } from '#basics/id.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { webinarMoved } from './announcements.ts'
import { isMoved, webinarOfEntry } from './domain/webinar-of-entry.ts'
import { type KeptWebinar, lockWebinar, markTold, saveWebinar } from './store/webinars.store.ts'
import { tellChangesWays } from './tell-changes.ts'

/** What is published of a webinar: its title, and the details that only its shape has. */
export type PublishedWebinar = { readonly title: string; readonly details: Readonly<Record<string, unknown>> }

/**
 * Takes over what was published of a webinar. When its title, time or place changed, or it is published again after it was
 * withdrawn, its calendar entry gets a new SEQUENCE and everybody registered is told; when there are more places, those who
 * wait are offered them. The same published again changes nothing. False when its times cannot be read: then one cannot
 * register for it.
 */
export async function takeOverEntry(db: NetworkDeeds, id: Id, entry: PublishedWebinar, at: string): Promise<boolean> {
  const written = webinarOfEntry(id, entry)
  if (!written.ok) return false
  const kept = await lockWebinar(db, id)
  if (!kept) {
    const untouched = { sequence: 0, changedAt: at, cancelledAt: null, cancelledBecause: null, withdrawnAt: null }
    await saveWebinar(db, { ...written.value, ...untouched })
    return true
  }
  const hasMoved = isMoved(kept, written.value)
  const isNew = kept.withdrawnAt !== null || hasMoved
  const sequence = kept.sequence + (isNew ? 1 : 0)
  const changedAt = isNew ? at : kept.changedAt
  await saveWebinar(db, { ...kept, ...written.value, sequence, changedAt, withdrawnAt: null })
  if (!hasMoved && isUnheard(kept)) await markTold(db, id, sequence, 'takes place')
  if (isNew) await db.announce(webinarMoved(id, null, { sequence }))
  await queueJob(db, tellChangesWays, { webinar: id })
  return true
}

/** Whether it was withdrawn and nobody has heard of it yet: published again at once, there is nothing to tell. */
function isUnheard({ withdrawnAt, told, toldSequence, sequence }: KeptWebinar): boolean {
  return withdrawnAt !== null && told === 'takes place' && toldSequence === sequence - 1
}
