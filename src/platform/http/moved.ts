import type { HttpParts } from '#platform/http/http-parts.ts'
import type { RedirectReply } from '#platform/http/reply.ts'
import { readPublic } from '#platform/tenancy/public-reads.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** Where the page of an old address (path and query) is now; nothing for an address that nobody moved. */
export type FindMoved = (db: Asking, address: string) => Promise<string | undefined>

/** Leads who asks for an old address to where it is now, for good; nothing when it was not moved. */
export async function movedFrom(
  { findMoved, database, log }: Pick<HttpParts, 'findMoved' | 'database' | 'log'>,
  { method, url }: { readonly method: string; readonly url: string },
): Promise<RedirectReply | undefined> {
  if (findMoved === undefined || method !== 'GET' || url.length > 1_000) return undefined
  const location = await readPublic(database, log, (db) => findMoved(db, url))
  return location === undefined ? undefined : { location, isPermanent: true }
}

/** Earlier sites named their pages in the query of their first page (`/?p=123`), which a page of ours answers. */
export function mayBeOfEarlierSite(url: string): boolean {
  return url.startsWith('/?')
}
