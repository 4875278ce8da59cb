import type { Id } from '#basics/id.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { registrationChanged, webinarCalledOff, webinarWithdrawn } from './announcements.ts'
import { stageOf, type Webinar } from './domain/webinar.ts'
import { waitAgain } from './store/registrations.store.ts'
import { type KeptWebinar, lockWebinar, saveWebinar } from './store/webinars.store.ts'
import { tellChangesWays } from './tell-changes.ts'

/** Calls a webinar off, for a reason that everybody registered is told. False when it does not take place anyhow. */
export async function callOffWebinar(db: NetworkDeeds, id: Id, because: string, at: string): Promise<boolean> {
  const kept = await lockWebinar(db, id)
  if (!kept || kept.cancelledAt !== null || kept.withdrawnAt !== null) return false
  const sequence = await putOff(db, kept, { cancelledAt: at, cancelledBecause: because }, at)
  await db.announce(webinarCalledOff(id, null, { sequence }))
  return true
}

/**
 * The page of a webinar was withdrawn, so it does not take place: everybody registered is told. False when it has begun
 * or was called off: then there is nothing new to anybody.
 */
export async function withdrawWebinar(db: NetworkDeeds, id: Id, at: string): Promise<boolean> {
  const kept = await lockWebinar(db, id)
  if (!kept || stageOf(kept, at) !== 'coming') return false
  const sequence = await putOff(db, kept, { withdrawnAt: at }, at)
  await db.announce(webinarWithdrawn(id, null, { sequence }))
  return true
}

/** Whoever had a place kept for them waits again, before all others: if it takes place after all, it is offered anew. */
async function putOff(db: NetworkDeeds, kept: KeptWebinar, why: Partial<Webinar>, at: string): Promise<number> {
  const sequence = kept.sequence + 1
  await saveWebinar(db, { ...kept, ...why, sequence, changedAt: at })
  for (const one of await waitAgain(db, kept.id))
    await db.announce(registrationChanged(one, null, { webinar: kept.id, standing: 'waiting' }))
  await queueJob(db, tellChangesWays, { webinar: kept.id })
  return sequence
}
