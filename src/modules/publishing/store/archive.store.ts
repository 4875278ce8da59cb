import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { isPublic } from './find-published.store.ts'

/** What the entries of a shape can be looked up by, and how many there are of each. */
export type EntryArchive = {
  /** As 2026-03, the latest first. */
  readonly months: readonly ArchiveCount[]
  /** The most common first. */
  readonly topics: readonly ArchiveCount[]
  readonly authors: readonly ArchiveCount[]
}

/** A value, and how many entries have it. */
export type ArchiveCount = { readonly value: string; readonly entries: number }

/** By which months (of the network's clocks), topics and authors what is public of a shape at `now` can be found. */
export async function readArchive(db: NetworkDb, now: string, shape: string): Promise<EntryArchive> {
  const rows = await db.rows(sql<ArchiveCount & { by: keyof EntryArchive }>`
    with shown as materialized (
      select e.id, e.published_at, e.topics, e.details->'authors' as authors from network.entries e
      where e.shape = ${shape} and ${isPublic('e', now)})
    select 'months' as by, to_char(published_at at time zone 'Europe/London', 'YYYY-MM') as value, count(*) as entries
      from shown group by value
    union all select 'topics', topic, count(*) from shown, lateral unnest(topics) as topic group by topic
    union all select 'authors', author->>'name', count(distinct id)
      from shown, lateral jsonb_array_elements(case jsonb_typeof(authors) when 'array' then authors else '[]' end) as author
      where author->>'name' <> '' group by author->>'name'
    order by by, entries desc, value`)
  const of = (by: keyof EntryArchive) =>
    rows.filter((row) => row.by === by).map(({ value, entries }) => ({ value, entries }))
  const months = of('months').toSorted((one, other) => other.value.localeCompare(one.value))
  return { months, topics: of('topics'), authors: of('authors') }
}
