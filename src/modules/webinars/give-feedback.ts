import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { Feedback } from './domain/feedback.ts'
import { noteFeedbackGiven, saveFeedback } from './store/feedback.store.ts'

/**
 * Keeps what somebody said of a webinar: that they did, and apart from it what, so that nobody can put the two together.
 * It is not announced: the audit would say when each was given. False when they had given theirs before.
 */
export async function giveFeedback(
  db: NetworkDeeds,
  one: { readonly id: Id; readonly webinarId: Id },
  feedback: Feedback,
  newId: Id,
): Promise<boolean> {
  if (!(await noteFeedbackGiven(db, one.id))) return false
  await saveFeedback(db, newId, one.webinarId, feedback)
  return true
}
