import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { AlertRules } from './domain/alert-rules.ts'
import { findAlertRules } from './store/alert-rules.store.ts'
import {
  nextStretch,
  raiseAfterLeaving,
  raiseAfterStay,
  raiseFamilyName,
  raiseManyPeople,
  raiseOutOfHours,
  type Stretch,
  saveLookedThrough,
} from './store/look-through.store.ts'

/** How many seals are looked through in one transaction. */
const longest = 5_000

/**
 * Looks through what was sealed since the last time, at most some thousands of deeds, and raises alerts by the
 * organisation's rules; `zone` says where a day begins. Goes by the chain of seals, in which nothing comes late: each deed
 * is looked at once. Gives whether there may be more.
 */
export async function lookThrough(db: OrganisationDb, zone: string): Promise<boolean> {
  const next = await nextStretch(db, longest)
  if (next === undefined) return false
  await raiseAll(db, { ...next, zone }, await findAlertRules(db))
  await saveLookedThrough(db, next)
  return next.upTo - next.after >= longest
}

async function raiseAll(db: OrganisationDb, stretch: Stretch, rules: AlertRules): Promise<void> {
  if (rules.familyName) await raiseFamilyName(db, stretch)
  if (rules.manyPeople !== null) await raiseManyPeople(db, stretch, rules.manyPeople)
  if (rules.afterStayDays !== null) await raiseAfterStay(db, stretch, rules.afterStayDays)
  if (rules.hours !== null) await raiseOutOfHours(db, stretch, rules.hours)
  if (rules.afterLeaving) await raiseAfterLeaving(db, stretch)
}
