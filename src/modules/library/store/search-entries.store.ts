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
  const among = shapes === undefined ? sql`true` : sql`e.shape = any(${[...shapes]}::text[])`
  const narrowed = sql.join([isPublic('e', now), among, ...facets.map((facet) => chosenOf(facet, filter))], sql` and `)
  const skipped = (filter.page - 1) * entriesOnAPage
  const all = asked.length === 0 ? everything(narrowed) : foundBy(asked, narrowed)
  const [found] = await db.rows(sql<FoundEntries>`
    with ${all.steps}
    firsts as (${all.firsts(skipped + entriesOnAPage)}),
    page as (
      select ${listedColumns} from firsts join network.entries e using (id)
      order by firsts.score desc, lower(e.title), e.id limit ${entriesOnAPage} offset ${skipped}),
    alike as (
      select ${sql.join(facets.map(({ column }) => sql`e.${sql.ref(column)}`))}, count(*) as entries from ${all.from}
      group by grouping sets (${sql.join(facets.map(({ column }) => sql`(e.${sql.ref(column)})`))})),
    counted as (${counted})
    select coalesce((select sum(entries)::int from alike where shape is not null), 0) as count,
      coalesce((select json_agg(page) from page), '[]') as entries,
      coalesce((select json_agg(counted order by facet, entries desc, value) from counted), '[]') as facets`)
  return found ?? { entries: [], count: 0, facets: [] }
}

/** SQL: how often each value of each facet is there. Entries that have the same of something are counted together first. */
const counted = sql.join(
  facets.map(({ name, column }) =>
    singleColumns.has(column)
      ? sql`select ${sql.lit(name)} as facet, ${sql.ref(column)} as value, entries from alike where ${sql.ref(column)} is not null`
      : sql`select ${sql.lit(name)}, value, sum(entries)::int from alike, unnest(${sql.ref(column)}) as value group by value`,
  ),
  sql` union all `,
)

/** SQL of what was found: the steps to it, the entries `e` of it, and the first so many `(id, score)`, those with the last one's score among them. */
type Found = {
  readonly steps: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
  firsts(most: number): RawBuilder<unknown>
}

/** Nothing was asked for: by title, from its index. */
function everything(narrowed: RawBuilder<unknown>): Found {
  return {
    steps: sql``,
    from: sql`network.entries e where ${narrowed}`,
    firsts: (most) =>
      sql`select e.id, 0 as score from network.entries e where ${narrowed} order by lower(e.title), e.id limit ${most}`,
  }
}

/** How rare a word is counts as in BM25: the logarithm of how many entries there are for one that has it. */
function foundBy(asked: readonly AskedWord[], narrowed: RawBuilder<unknown>): Found {
  const column = <T>(of: (one: AskedWord) => T) => asked.map((one) => of(one))
  const steps = sql`
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
    public as materialized (select e.id from network.entries e where ${narrowed}),
    scored as materialized (
      select id, score from (select id, sum(score) as score from best group by id) all_of_them join public using (id)),
    found as materialized (select id, score from scored where score >= (select max(score) * 0.3 from scored)),`
  return {
    steps,
    from: sql`found join network.entries e using (id)`,
    firsts: (most) => sql`select id, score from found order by score desc fetch first ${most} rows with ties`,
  }
}

function chosenOf({ name, column }: (typeof facets)[number], { chosen }: EntryFilter): RawBuilder<unknown> {
  const values = chosen[name]
  if (values.length === 0) return sql`true`
  return singleColumns.has(column)
    ? sql`e.${sql.ref(column)} = any(${[...values]}::text[])`
    : sql`e.${sql.ref(column)} && ${[...values]}::text[]`
}
