import { sql } from 'kysely'
import { hrefOfEntry, isPublic, type ListedEntry } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Something published that an issue can point to. */
export type OfferedItem = {
  readonly title: string
  readonly says: string
  readonly href: string
}

/** What has become public since `since`, of whatever shape, newest first, sixty at most. */
export async function listOfferedItems(db: NetworkDb, now: string, since: string | null): Promise<OfferedItem[]> {
  const rows = await db.rows(sql<Pick<ListedEntry, 'title' | 'description' | 'shape' | 'code'>>`
    select e.title, e.description, e.shape, e.code from network.entries e
    where ${isPublic('e', now)} and (${since}::timestamptz is null or e.published_at > ${since}::timestamptz)
    order by e.published_at desc, e.id limit 60`)
  return rows.map(({ title, description, shape, code }) => ({
    title,
    says: description,
    href: hrefOfEntry({ shape, code }),
  }))
}
