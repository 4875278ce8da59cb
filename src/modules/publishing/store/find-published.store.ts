import { type RawBuilder, sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Details, ListedEntry, PublishedEntry } from '../domain/entry.ts'

/** SQL: whether the row of network.entries called `alias` is public at `now`. The one place that knows. */
export function isPublic(alias: string, now: string): RawBuilder<boolean> {
  const [from, until] = [sql.ref(`${alias}.published_at`), sql.ref(`${alias}.public_until`)]
  return sql<boolean>`(${from} <= ${now}::timestamptz and (${until} is null or ${until} > ${now}::timestamptz))`
}

/** SQL: all that is public of the entry `e`. What editors note for each other is left out. */
const published = sql`e.id, e.code, e.shape, e.kind, e.title, e.is_title_given as "isTitleGiven", e.description, e.body,
  e.publisher, e.year_stated as "yearStated", e.year, e.settings, e.audiences, e.topics, e.nations, e.formats, e.practices,
  e.languages, e.people, e.licence, null as note, e.link, e.review_on as "reviewOn", e.welsh, e.easy_read as "easyRead",
  e.details, e.public_version as version, e.changed_at as "changedAt", e.published_at as "publishedAt",
  (select s.code from network.entries s where s.id = e.superseded_by) as "supersededBy",
  array(select o.code from network.entry_relations r join network.entries o on o.id = r.related_id
    where r.entry_id = e.id order by o.code) as related`

/** SQL: an entry `e` as a line of a list. */
export const listedColumns = sql`e.code, e.shape, e.kind, e.title, e.is_title_given as "isTitleGiven", e.description,
  e.publisher, e.year_stated as "yearStated", e.formats, e.nations`

/** The entry of a shape with this code, if it is public at `now`. */
export async function findPublished(
  db: NetworkDb,
  now: string,
  shape: string,
  code: string,
): Promise<PublishedEntry | undefined> {
  return await db.row(sql<PublishedEntry>`
    select ${published} from network.entries e where e.code = ${code} and e.shape = ${shape} and ${isPublic('e', now)}`)
}

/** What a list asks for: all of a shape, narrowed by any of these. */
export type PublishedQuery = {
  readonly shape: string
  readonly kind?: string | undefined
  readonly topic?: string | undefined
  /** Any of these names stands in the rows of `details.authors`. */
  readonly authors?: readonly string[] | undefined
  /** The month in which it was published in London, as 2026-03. */
  readonly month?: string | undefined
  /** Only what answers this field of its shape: a name in `details`. */
  readonly answering?: string | undefined
  readonly order?: 'newest' | 'oldest' | 'title'
  readonly limit: number
  readonly offset: number
}

/** One page of what is public of a shape, and how many there are in all. */
export type PublishedPage = { readonly total: number; readonly entries: readonly PublishedEntry[] }

/** What is public of a shape at `now`, the newest first unless asked otherwise. */
export async function listPublished(db: NetworkDb, now: string, query: PublishedQuery): Promise<PublishedPage> {
  const { limit, offset, order = 'newest' } = query
  const entries = await db.rows(sql<PublishedEntry>`
    with found as materialized (
      select e.id from network.entries e
      where ${asked(query, now)} order by ${orders[order]} limit ${limit} offset ${offset})
    select ${published} from found join network.entries e using (id) order by ${orders[order]}`)
  const isAll = offset === 0 && entries.length < limit
  return { total: isAll ? entries.length : await countPublished(db, now, query), entries }
}

/** How many there are of a shape at `now`. */
export async function countPublished(
  db: NetworkDb,
  now: string,
  query: Omit<PublishedQuery, 'limit' | 'offset' | 'order'>,
): Promise<number> {
  const row = await db.row(sql<{ n: number }>`select count(*) as n from network.entries e where ${asked(query, now)}`)
  return row?.n ?? 0
}

function asked(
  { shape, kind, topic, authors, month, answering }: Omit<PublishedQuery, 'limit' | 'offset' | 'order'>,
  now: string,
): RawBuilder<unknown> {
  const conditions = [
    sql`e.shape = ${shape}`,
    isPublic('e', now),
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}`]),
    ...(topic === undefined ? [] : [sql`${topic} = any(e.topics)`]),
    ...(authors === undefined ? [] : [isByAny(authors)]),
    ...(month === undefined ? [] : [sql`to_char(e.published_at at time zone 'Europe/London', 'YYYY-MM') = ${month}`]),
    ...(answering === undefined ? [] : [sql`coalesce(e.details->>${answering}, '') <> ''`]),
  ]
  return sql.join(conditions, sql` and `)
}

function isByAny(authors: readonly string[]): RawBuilder<unknown> {
  const rows = authors.map((name) => JSON.stringify([{ name }]))
  return sql`exists (select from unnest(${rows}::text[]) as author where e.details->'authors' @> author::jsonb)`
}

const orders = {
  newest: sql`e.published_at desc, e.id`,
  oldest: sql`e.published_at, e.id`,
  title: sql`lower(e.title), e.id`,
} as const

/** The public entries that belong with an entry, whichever of the two says so, by title. */
export async function listRelated(
  db: NetworkDb,
  now: string,
  { id }: Pick<PublishedEntry, 'id'>,
): Promise<ListedEntry[]> {
  return await db.rows(sql<ListedEntry>`
    select ${listedColumns} from network.entries e
    where ${isPublic('e', now)} and e.id in (
      select r.related_id from network.entry_relations r where r.entry_id = ${id}
      union select r.entry_id from network.entry_relations r where r.related_id = ${id})
    order by lower(e.title), e.id`)
}

/** The details of the public entries with these codes. */
export async function mapDetails(
  db: NetworkDb,
  now: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Details>> {
  if (codes.length === 0) return new Map()
  const rows = await db.rows(sql<Pick<PublishedEntry, 'code' | 'details'>>`
    select e.code, e.details from network.entries e where e.code = any(${[...codes]}::text[]) and ${isPublic('e', now)}`)
  return new Map(rows.map(({ code, details }) => [code, details]))
}

/** The public entries that have or had these codes, each under the code it was asked by: an earlier address names it still. */
export async function mapByCodes(
  db: NetworkDb,
  now: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ListedEntry>> {
  if (codes.length === 0) return new Map()
  const rows = await db.rows(sql<ListedEntry & { readonly askedBy: string }>`
    select ${listedColumns}, c.code as "askedBy"
    from network.entry_codes c join network.entries e on e.id = c.entry_id
    where c.code = any(${[...codes]}::text[]) and ${isPublic('e', now)} order by lower(e.title), e.id`)
  return new Map(rows.map(({ askedBy, ...entry }) => [askedBy, entry]))
}
