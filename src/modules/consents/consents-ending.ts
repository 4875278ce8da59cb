import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { shortDate } from '#basics/written-time.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { networkZone } from './domain/consent.ts'
import { listEnding } from './store/consents.store.ts'

/** Time enough to write to somebody, and to wait for their answer. */
const daysAhead = 30

/** How many consents end within thirty days, and when the first does; null where none does. */
export async function consentsEnding(
  db: NetworkDb,
  now: string,
): Promise<{ readonly count: number; readonly says: string | null }> {
  const today = wallClockOf(instantFromText(now), networkZone).date
  const ending = await listEnding(db, today, addDays(today, daysAhead))
  const [first] = ending
  return { count: ending.length, says: first ? `The first on ${shortDate(calendarDateOf(first.endsOn))}.` : null }
}
