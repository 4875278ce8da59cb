import { type Id, newId } from '#basics/id.ts'
import { setPublicUntil } from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { consentRecorded, textApproved } from './announcements.ts'
import type { GivenConsent } from './domain/consent.ts'
import { type Approval, saveApproval } from './store/approvals.store.ts'
import { consentUntil, saveConsent } from './store/consents.store.ts'

/**
 * Writes down what somebody agreed to; what they had agreed to before is replaced, and what needs it is public until the
 * new end. False once it was taken back: that is for good.
 */
export async function recordConsent(db: NetworkDeeds, entry: Id, given: GivenConsent, at: string): Promise<boolean> {
  const consent = { ...given, id: newId(), recordedAt: at, endedAt: null, endedWhy: null }
  if (!(await saveConsent(db, entry, consent))) return false
  await setPublicUntil(db, entry, (await consentUntil(db, entry)) ?? at, at)
  const { whose, basis, uses, endsOn, way } = given
  await db.announce(consentRecorded(consent.id, null, { entry, whose, basis, uses, endsOn, way }))
  return true
}

/** Writes down that somebody approved exactly the words of a version. */
export async function recordApproval(db: NetworkDeeds, entry: Id, approval: Approval): Promise<void> {
  const id = newId()
  const { version, words, way } = approval
  await saveApproval(db, entry, id, approval)
  await db.announce(textApproved(id, null, { entry, version, words, way }))
}
