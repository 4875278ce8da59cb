import type { Id } from '#basics/id.ts'
import { findHead } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Whether the page of a webinar is public at `now`: it is not while it is withdrawn, or when its time is over. */
export async function isShown(db: NetworkDb, id: Id, now: string): Promise<boolean> {
  const head = await findHead(db, id)
  if (!head || head.publicVersion === null) return false
  return head.publicUntil === null || Date.parse(head.publicUntil) > Date.parse(now)
}
