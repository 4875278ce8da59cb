import { setOwner } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { entryOwned } from '../../announcements.ts'
import { entryAtHand } from './entry-at-hand.page.ts'

/** POST /desk/entries/:entry/owner: whoever sends it looks after this entry from now on. */
export async function submitLookAfter(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const { db, user } = visit
  await setOwner(db, entry.head.id, { id: user.id, name: user.name })
  await db.announce(entryOwned(entry.head.id, null, {}))
  return { location: `/desk/entries/${entry.head.id}` }
}
