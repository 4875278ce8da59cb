import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { entryMoved } from './announcements.ts'
import { byActor } from './by-actor.ts'
import { renameEntry } from './store/entry-codes.store.ts'
import { addStep } from './store/steps.store.ts'
import { holdEntry } from './store/versions.store.ts'

/** What became of another address for an entry; `code taken`: it is or was the address of something else. */
export type ChangedCode = 'changed' | 'unchanged' | 'code taken'

/**
 * Gives an entry another address at once, whatever of it is public. The one before stays its own for good, so it may go
 * back to it. Who calls this has the old address lead to the new one (`moveEntry` of module `moving`).
 */
export async function changeCode(
  db: NetworkDeeds,
  { id, code }: { readonly id: Id; readonly code: string },
  at: string,
): Promise<ChangedCode> {
  const head = await holdEntry(db, id)
  if (head === undefined || head.code === code) return 'unchanged'
  if (!(await renameEntry(db, id, code))) return 'code taken'
  const says = `${head.code} → ${code}`
  await addStep(db, id, { version: head.version, step: 'renamed', at, by: byActor(db), says })
  await db.announce(entryMoved(id, null, { from: head.code, to: code }))
  return 'changed'
}
