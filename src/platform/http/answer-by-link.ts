import { type Answered, keepsWrites } from '#platform/http/answered.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import { linkFirstNotice, staleNotice } from '#platform/http/form-notices.ts'
import { type HttpParts, linkPath } from '#platform/http/http-parts.ts'
import { isProofFor } from '#platform/http/proof-for.ts'
import { nothingHere } from '#platform/http/reply.ts'
import type { LinkRoute } from '#platform/http/route.ts'
import { openVisit } from '#platform/http/visits.ts'
import { permissionIn } from '#platform/permissions/may.ts'
import type { FoundLink } from '#platform/sessions/found-link.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'

/**
 * Answers somebody who comes by link, in one transaction of the link's organisation and in the name of its holder. A
 * sign-in in the same browser counts for nothing here, and a link for nothing anywhere else.
 */
export async function answerByLink(parts: HttpParts, route: LinkRoute, arrival: Arrival): Promise<Answered> {
  const link = await linkOf(parts, arrival)
  if (link === undefined) return arrival.method === 'GET' ? { location: linkPath } : { notice: linkFirstNotice }
  if (arrival.method === 'POST' && !isProofFor(parts, arrival))
    return { notice: staleNotice(undefined, undefined, linkPath) }
  if (!parts.permissionsByLink(link.role).includes(permissionIn(route.who))) return nothingHere
  const opening = { pool: parts.database.app, announcer: parts.announcer }
  const holder = { kind: 'link', id: link.id, name: link.holder } as const
  return await inOrganisation(opening, link.organisation.id, holder, async (db, undo) => {
    const answered = await route.answer({ ...openVisit(parts, arrival), link, db })
    if (!keepsWrites(answered)) undo()
    return answered
  })
}

async function linkOf(parts: HttpParts, { browser, now }: Arrival): Promise<FoundLink | undefined> {
  const [{ link: tokenHash }, { findLink, settings }] = [browser, parts]
  if (tokenHash === undefined || findLink === undefined) return undefined
  return await inIdentity(parts.database.identity, (db) => findLink(db, tokenHash, now, settings.lockMinutes))
}

/** What is around a page that is shown by link: nobody is signed in, whoever else uses this browser. */
export function withoutSession(arrival: Arrival): Arrival {
  return { ...arrival, session: undefined, locked: undefined }
}
