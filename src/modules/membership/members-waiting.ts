import { shortDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { listMembers } from './store/members.store.ts'

/** More than these are not counted one by one: the list of members has them all. */
const most = 200

/** How many organisations wait to be taken in, and since when the first does; null where none waits. */
export async function membersWaiting(
  db: NetworkDb,
  now: string,
): Promise<{ readonly count: number; readonly says: string | null }> {
  const waiting = await listMembers(db, { today: networkDayOf(now), typed: '', state: 'waiting' }, most, 0)
  const [first] = waiting.flatMap(({ membership }) => membership.confirmedOn ?? []).toSorted()
  return { count: waiting.length, says: first === undefined ? null : `The first since ${shortDate(first)}.` }
}
