import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { takeBack } from '../take-back.ts'

/** Takes an entry back at `at`, as whoever it belongs to does by their own link. */
export async function takenBack(db: NetworkDeeds, entry: Id, at: string): Promise<void> {
  await takeBack(db, entry, { at, way: 'link', notedBy: '' })
}
