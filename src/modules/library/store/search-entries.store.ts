import { type RawBuilder, sql } from 'kysely'
import { isPublic, type ListedEntry, listedColumns, stemsOf } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { AskedWord } from '../domain/ask.ts'
import { type EntryFilter, entriesOnAPage, type FacetCount, facets, singleColumns } from '../domain/entry-filter.ts'

/** One page of what was found, how many there are in all, and what they can be narrowed by. */
export type FoundEntries = {
  readonly entries: readonly ListedEntry[]
  readonly count: number
  readonly facets: readonly FacetCount[]
}

/**
 * Entries that are public at `now` and that `filter` lets through: the best first when words were asked for, else by title. What says much
 * less than the best is not found: a long list in which only the first lines fit helps nobody. `shapes`: only of these.
 */
export async function searchEntries(
  db: NetworkDb,
  asked: readonly AskedWord[],
  filter: EntryFilter,
  now: string,
  shapes?: readonly string[],
): Promise<FoundEntries> {
  const found = foundBy(asked, filter, now, shapes)
  const entries = await db.rows(sql<ListedEntry & { count: number }>`
    with ${found}
    select ${listedColumns}, count(*) over () as count
    from found join network.entries e using (id)
    order by found.score desc, lower(e.title), e.id limit ${entriesOnAPage} offset ${(filter.page - 1) * entriesOnAPage}`)
  const counted = await db.rows(sql<FacetCount>`
    with ${found}
    ${sql.join(
      facets.map(
        ({ name, column }) => sql`select ${sql.lit(name)} as facet, value, count(*) as entries
          from found join network.entries e using (id),
          lateral ${singleColumns.has(column) ? sql`(select e.${sql.ref(column)} as value) one` : sql`unnest(e.${sql.ref(column)}) as value`} group by value`,
      ),
      sql` union all `,
    )}
    order by facet, entries desc, value`)
  return { entries, count: entries[0]?.count ?? 0, facets: counted }
}

/** SQL: `found (id, score)`. How rare a word is counts as in BM25: the logarithm of how many entries there are for one that has it. */
function foundBy(
  asked: readonly AskedWord[],
  filter: EntryFilter,
  now: string,
  shapes: readonly string[] | undefined,
): RawBuilder<unknown> {
  const among = shapes === undefined ? sql`true` : sql`e.shape = any(${[...shapes]}::text[])`
  const narrowed = sql.join([isPublic('e', now), among, ...facets.map((facet) => chosenOf(facet, filter))], sql` and `)
  if (asked.length === 0)
    return sql`found as materialized (select e.id, 0 as score from network.entries e where ${narrowed})`
  const column = <T>(of: (one: AskedWord) => T) => asked.map((one) => of(one))
  return sql`
    asked as materialized (
      select place, sure, ${stemsOf(sql`text`)} as word
      from unnest(${column(({ place }) => place)}::int[], ${column(({ words }) => words.join(' '))}::text[],
        ${column(({ sure }) => sure)}::real[]) as said(place, text, sure)),
    rare as materialized (
      select place, word, max(sure) * ln(1 + (select count(*) from network.entries)
        / (0.5 + (select count(*) from network.entry_words w where w.word = asked.word))) as worth
      from asked group by place, word),
    best as (
      select w.entry_id as id, rare.place, max(w.weight * rare.worth) as score
      from rare join network.entry_words w using (word) group by w.entry_id, rare.place),
    scored as (
      select best.id, sum(best.score) as score from best join network.entries e on e.id = best.id
      where ${narrowed} group by best.id),
    found as materialized (select id, score from (select *, max(score) over () as top from scored) all_of_them where score >= top * 0.3)`
}

function chosenOf({ name, column }: (typeof facets)[number], { chosen }: EntryFilter): RawBuilder<unknown> {
  const values = chosen[name]
  if (values.length === 0) return sql`true`
  return singleColumns.has(column)
    ? sql`e.${sql.ref(column)} = any(${[...values]}::text[])`
    : sql`e.${sql.ref(column)} && ${[...values]}::text[]`
}
