import { instantFromText } from '#basics/instant.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { onDuty } from './domain/duty.ts'
import { dueAt, owedHours } from './domain/submission.ts'
import type { ModeratedKind } from './moderated-kind.ts'
import { kindRule, roster } from './posting.ts'
import { countWaiting, listWaiting } from './store/submissions.store.ts'

/** So many of those received first are looked at for what is most pressing. */
const lookedAt = 200

/**
 * How much that was sent in waits for a decision, and in a sentence or two what presses most: how much is late, how long is
 * left for the next, and that nobody is on duty where something is not taken then. Null where nothing presses.
 */
export async function submissionsWaiting(
  db: NetworkDb,
  kinds: readonly ModeratedKind[],
  now: string,
): Promise<{ readonly count: number; readonly says: string | null }> {
  const rules = new Map<string, { readonly pauses: boolean; readonly hoursAllowed: number }>()
  for (const kind of kinds) rules.set(kind.code, await kindRule(db, kind))
  const owed = (await listWaiting(db, lookedAt))
    .flatMap(({ kind, receivedAt }) => {
      const allowed = rules.get(kind)?.hoursAllowed
      return allowed === undefined ? [] : [{ due: dueAt(receivedAt, allowed), ...owedHours(receivedAt, allowed, now) }]
    })
    .toSorted((one, other) => one.due - other.due)
  const late = owed.filter(({ isLate }) => isLate).length
  const { turns, daysOff } = await roster(db, now)
  const isPaused =
    [...rules.values()].some(({ pauses }) => pauses) && onDuty(turns, daysOff, instantFromText(now)).length === 0
  const says = [
    ...(late > 0 ? [`${late} late.`] : []),
    ...(owed[0] ? [`The most pressing: ${owed[0].says}.`] : []),
    ...(isPaused ? ['Nobody is on duty now, so some things cannot be sent in.'] : []),
  ]
  return { count: await countWaiting(db), says: says.length === 0 ? null : says.join(' ') }
}
