import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { entryProposed, entryScheduled } from './announcements.ts'
import { byActor } from './by-actor.ts'
import type { OneVersion } from './publish-entry.ts'
import { isAgreed } from './store/is-agreed.store.ts'
import { propose, schedule } from './store/plan-entry.store.ts'
import { needsTwo } from './store/shape-rules.store.ts'
import { addStep } from './store/steps.store.ts'
import { findVersion, holdEntry } from './store/versions.store.ts'

/** What became of a version that was to be scheduled. */
export type Scheduled =
  | 'scheduled'
  | 'already public'
  | 'in the past'
  | 'needs another'
  | 'not agreed'
  | 'no such version'

/** A version will be published by itself at `when`; what was scheduled before is not. The same two people as for publishing; consent that will be in force then. */
export async function scheduleEntry(
  db: NetworkDeeds,
  { id, version, when }: OneVersion & { readonly when: string },
  at: string,
): Promise<Scheduled> {
  const head = await holdEntry(db, id)
  const written = head && (await findVersion(db, id, version))
  if (!head || !written) return 'no such version'
  if (head.publicVersion === version) return 'already public'
  if (Date.parse(when) <= Date.parse(at)) return 'in the past'
  const by = byActor(db)
  if (written.savedBy === by.code && (await needsTwo(db, head.shape))) return 'needs another'
  if (!(await isAgreed(db, { id, version }, when))) return 'not agreed'
  await schedule(db, id, { version, when, by: by.code })
  await addStep(db, id, { version, step: 'scheduled', at, by, says: when })
  await db.announce(entryScheduled(id, null, { version, for: when }))
  return 'scheduled'
}

/** What was scheduled will not be published by itself; false when nothing was. */
export async function unscheduleEntry(db: NetworkDeeds, id: Id, at: string): Promise<boolean> {
  const head = await holdEntry(db, id)
  if (!head || head.scheduledVersion === null) return false
  await schedule(db, id, null)
  await addStep(db, id, { version: head.scheduledVersion, step: 'not scheduled', at, by: byActor(db) })
  await db.announce(entryScheduled(id, null, { version: head.scheduledVersion, for: null }))
  return true
}

/** Says that the latest version is ready for somebody else to publish; false when it is public or no such entry is there. */
export async function proposeEntry(db: NetworkDeeds, id: Id, at: string): Promise<boolean> {
  const head = await holdEntry(db, id)
  if (!head || head.publicVersion === head.version || head.proposedVersion === head.version) return false
  await propose(db, id, head.version)
  await addStep(db, id, { version: head.version, step: 'proposed', at, by: byActor(db) })
  await db.announce(entryProposed(id, null, { version: head.version }))
  return true
}
