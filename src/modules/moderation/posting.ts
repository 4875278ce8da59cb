import { addDays } from '#basics/calendar-date.ts'
import { type Instant, instantFromText, wallClockOf } from '#basics/instant.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { type DayOff, deskZone, nextOnDuty, onDuty, type Turn } from './domain/duty.ts'
import type { KindRule } from './domain/submission.ts'
import type { ModeratedKind } from './moderated-kind.ts'
import { findKindRule, listDaysOff, listTurns } from './store/duty.store.ts'

/** Whether something may be sent in now; if not, when somebody is back, as far as the roster knows. */
export type Posting = { readonly is: 'open' } | { readonly is: 'paused'; readonly backAt: Instant | null }

/** Whether things of this kind may be sent in at `now`. */
export async function postingOf(db: NetworkDb, kind: ModeratedKind, now: string): Promise<Posting> {
  if (!(await kindRule(db, kind)).pauses) return { is: 'open' }
  const { turns, daysOff } = await roster(db, now)
  const at = instantFromText(now)
  if (onDuty(turns, daysOff, at).length > 0) return { is: 'open' }
  return { is: 'paused', backAt: nextOnDuty(turns, daysOff, at) }
}

/** How a kind is set: by the desk, or as it came. */
export async function kindRule(db: NetworkDb, kind: ModeratedKind): Promise<KindRule> {
  return (await findKindRule(db, kind.code)) ?? { pauses: kind.pauses, hoursAllowed: kind.hoursAllowed }
}

/** Who is on duty when, from the day before `now` on. */
export async function roster(
  db: NetworkDb,
  now: string,
): Promise<{ readonly turns: readonly Turn[]; readonly daysOff: readonly DayOff[] }> {
  const yesterday = addDays(wallClockOf(instantFromText(now), deskZone).date, -1)
  return { turns: await listTurns(db, yesterday), daysOff: await listDaysOff(db, yesterday) }
}
