import type { Id } from '#basics/id.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { consentWithdrawn } from './announcements.ts'
import { endApprovals } from './store/approvals.store.ts'
import { endConsents } from './store/consents.store.ts'
import { saveWithdrawal, type Withdrawal } from './store/withdrawals.store.ts'

/**
 * Takes an entry back for whom it belongs to, at once and for good: public nowhere, every consent and approval ended, its
 * words and who stood behind it erased in every version. No reason is asked. False when it was taken back before.
 */
export async function takeBack(db: NetworkDeeds, entry: Id, withdrawal: Withdrawal): Promise<boolean> {
  const { at, way } = withdrawal
  await withdrawEntry(db, entry, 'taken back by whom it belongs to', at)
  await endConsents(db, entry, ['own', 'other'], at, 'withdrawn')
  await endApprovals(db, entry, at)
  if (!(await saveWithdrawal(db, entry, withdrawal))) return false
  await db.announce(consentWithdrawn(entry, null, { entry, way }))
  return true
}
