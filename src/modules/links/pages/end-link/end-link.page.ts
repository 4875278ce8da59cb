import { isId } from '#basics/id.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { linkEnded } from '../../announcements.ts'
import { findGivenLink, saveLinkEnded } from '../../store/access-links.store.ts'
import { endLinkToken } from '../../store/link-tokens.store.ts'

/** Ends a link: whoever has it open is refused at their next step. Ending it twice changes nothing. */
export async function submitEndLink(visit: MemberVisit): Promise<Reply> {
  const { db, places, params, user, now } = visit
  const id = params['link']
  const link = isId(id) ? await findGivenLink(db, places, id) : undefined
  if (!link) return nothingHere
  await visit.identity((identity) => endLinkToken(identity, db.organisation, link.id, now))
  if (await saveLinkEnded(db, link.id, user, now))
    await db.announce(linkEnded(link.id, null, { role: link.role, person: link.personId }))
  return { location: '/links?saved=ended' }
}
