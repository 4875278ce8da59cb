import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { type Consented, consentedOf, neededFor } from '../domain/consented.ts'
import { type Known, standsAgainst } from '../domain/stands-against.ts'
import { findLatestWords, type LatestWords, listApprovals } from '../store/approvals.store.ts'
import { listConsents } from '../store/consents.store.ts'
import { findWithdrawal, type Withdrawal } from '../store/withdrawals.store.ts'

/** An entry that needs consent, in its latest version, and all that is known of its consents. */
export type KnownEntry = {
  readonly entry: LatestWords
  readonly ways: Consented
  readonly known: Known
  readonly approvals: Awaited<ReturnType<typeof listApprovals>>
  readonly withdrawal: Withdrawal | undefined
  /** What stands against showing its latest version, in sentences. */
  readonly against: readonly string[]
}

/** Finds an entry that needs consent, by id or code; nothing for any other. */
export async function findKnownEntry(
  db: NetworkDb,
  by: { readonly id: string } | { readonly code: string },
  now: string,
): Promise<KnownEntry | undefined> {
  const entry = await findLatestWords(db, by)
  const ways = entry && consentedOf(entry.shape)
  if (!entry || !ways) return undefined
  const approvals = await listApprovals(db, entry.id)
  const isApproved = approvals.some(({ words }) => words === entry.words)
  const known: Known = { consents: await listConsents(db, entry.id), isApproved, now }
  const withdrawal = await findWithdrawal(db, entry.id)
  const against = withdrawal
    ? ['It was taken back by whom it belongs to. That is for good.']
    : standsAgainst(neededFor(ways, entry.about), known)
  return { entry, ways, known, approvals, withdrawal, against }
}
