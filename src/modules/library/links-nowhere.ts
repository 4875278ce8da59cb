import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { isBroken } from './domain/link-check.ts'
import { listCheckedEntries } from './store/link-checks.store.ts'

/** How many links of what is public lead nowhere any more. */
export async function linksNowhere(
  db: NetworkDb,
  now: string,
): Promise<{ readonly count: number; readonly says: null }> {
  return { count: (await listCheckedEntries(db, now)).filter(isBroken).length, says: null }
}
