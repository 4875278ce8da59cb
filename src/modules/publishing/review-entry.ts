import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { entryReviewed, entryReviewPutOff } from './announcements.ts'
import { byActor } from './by-actor.ts'
import { setReviewOn } from './store/reviews.store.ts'
import { addStep } from './store/steps.store.ts'
import { holdEntry } from './store/versions.store.ts'

/** The day on which an entry is looked at next, and what is written down of it. */
export type NextReview = { readonly on: string; readonly says: string }

/**
 * Somebody looked whether an entry still holds, and says when to look next. Its words stay as they are. False when it is not
 * public.
 */
export async function reviewEntry(db: NetworkDeeds, id: Id, next: NextReview, at: string): Promise<boolean> {
  return await setReview(db, id, { ...next, step: 'reviewed' }, at)
}

/** Nobody has looked yet, and somebody says why that can wait until a day. False when it is not public. */
export async function putReviewOff(db: NetworkDeeds, id: Id, next: NextReview, at: string): Promise<boolean> {
  return await setReview(db, id, { ...next, step: 'review put off' }, at)
}

type Step = NextReview & { readonly step: 'reviewed' | 'review put off' }

async function setReview(db: NetworkDeeds, id: Id, { on, says, step }: Step, at: string): Promise<boolean> {
  const head = await holdEntry(db, id)
  if (!head || head.publicVersion === null) return false
  await setReviewOn(db, id, on)
  await addStep(db, id, { version: head.publicVersion, step, at, by: byActor(db), says })
  await db.announce((step === 'reviewed' ? entryReviewed : entryReviewPutOff)(id, null, { next: on }))
  return true
}
