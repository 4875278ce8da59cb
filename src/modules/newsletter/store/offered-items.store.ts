import { sql } from 'kysely'
import { isPublic } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Something published that an issue can point to. */
export type OfferedItem = {
  readonly title: string
  readonly says: string
  readonly href: string
}

/** Resources that have become public since `since`, newest first, sixty at most. */
export async function listOfferedItems(db: NetworkDb, now: string, since: string | null): Promise<OfferedItem[]> {
  return await db.rows(sql<OfferedItem>`
    select e.title, e.description as says, '/resources/' || e.code as href from network.entries e
    where e.shape = 'resource' and ${isPublic('e', now)}
      and (${since}::timestamptz is null or e.published_at > ${since}::timestamptz)
    order by e.published_at desc, e.id limit 60`)
}
