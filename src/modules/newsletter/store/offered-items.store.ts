import { type RawBuilder, sql } from 'kysely'
import { isAgreedFor } from '#modules/consents/index.ts'
import { type Details, isPublic } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Something public that an issue may point to, in the words that it has now. */
export type OfferedEntry = {
  readonly code: string
  readonly shape: string
  readonly title: string
  readonly description: string
  readonly details: Details
}

/** SQL: whether an issue may point to the entry `e`: it is public, and whom it is about agreed to the newsletter. */
function mayBePointedTo(now: string): RawBuilder<boolean> {
  return sql<boolean>`(${isPublic('e', now)} and ${isAgreedFor('e', 'newsletter', now)})`
}

/** What has become public since `since`, of whatever shape, newest first, sixty at most. */
export async function listOffered(db: NetworkDb, now: string, since: string | null): Promise<OfferedEntry[]> {
  return await db.rows(sql<OfferedEntry>`
    select e.code, e.shape, e.title, e.description, e.details from network.entries e
    where ${mayBePointedTo(now)} and (${since}::timestamptz is null or e.published_at > ${since}::timestamptz)
    order by e.published_at desc, e.id limit 60`)
}

/** What has or had these codes and may still be pointed to, in their order. */
export async function listByCodes(db: NetworkDb, now: string, codes: readonly string[]): Promise<OfferedEntry[]> {
  if (codes.length === 0) return []
  return await db.rows(sql<OfferedEntry>`
    select e.code, e.shape, e.title, e.description, e.details
    from unnest(${[...codes]}::text[]) with ordinality as asked (code, place)
    join network.entry_codes c on c.code = asked.code join network.entries e on e.id = c.entry_id
    where ${mayBePointedTo(now)} order by asked.place`)
}
