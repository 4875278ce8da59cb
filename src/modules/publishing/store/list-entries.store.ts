import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { EntryHead } from '../domain/entry-head.ts'
import { headColumns } from './versions.store.ts'

/** How entries can stand, for those who write them: an entry may stand in several ways at once. */
export const standings = ['draft', 'proposed', 'scheduled', 'public', 'withdrawn', 'to review'] as const
/** One of them. */
export type Standing = (typeof standings)[number]

/** Which entries those who write ask for. `words` are letters of the title or the address. */
export type EntryQuery = {
  readonly shapes?: readonly string[] | undefined
  readonly standing?: Standing | undefined
  readonly words?: string | undefined
  /** Only entries whose latest version this user (or job) wrote. */
  readonly savedBy?: string | undefined
  /** The day it is, for what is to be reviewed. */
  readonly today: string
  readonly limit: number
  readonly offset: number
}

/** An entry in the list of those who write, as its latest version says. */
export type DeskEntry = EntryHead & {
  readonly title: string
  readonly reviewOn: string | null
  readonly savedAt: string
  readonly savedBy: string
  readonly savedByName: string
}

/** One page of entries, the latest saved first (what is to be reviewed: the most overdue first), and how many there are. */
export async function listEntries(
  db: NetworkDb,
  query: EntryQuery,
): Promise<{ readonly total: number; readonly entries: readonly DeskEntry[] }> {
  const order = query.standing === 'to review' ? sql`e.review_on, e.id` : sql`v.saved_at desc, e.id`
  const from = sql`network.entries e join network.entry_versions v on v.entry_id = e.id and v.version = e.version
    where ${sql.join(conditions(query), sql` and `)}`
  const entries = await db.rows(sql<DeskEntry>`
    select ${headColumns}, v.content->>'title' as title, e.review_on as "reviewOn", v.saved_at as "savedAt",
      v.saved_by as "savedBy", v.saved_by_name as "savedByName"
    from ${from} order by ${order} limit ${query.limit} offset ${query.offset}`)
  const counted = await db.row(sql<{ n: number }>`select count(*) as n from ${from}`)
  return { total: counted?.n ?? 0, entries }
}

function conditions({ shapes, standing, words, savedBy, today }: EntryQuery): RawBuilder<unknown>[] {
  const like = `%${(words ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return [
    shapes === undefined ? sql`true` : sql`e.shape = any(${[...shapes]}::text[])`,
    standing === undefined ? sql`true` : standingSql(standing, today),
    words ? sql`(v.content->>'title' ilike ${like} or e.code ilike ${like})` : sql`true`,
    savedBy === undefined ? sql`true` : sql`v.saved_by = ${savedBy}`,
  ]
}

function standingSql(standing: Standing, today: string): RawBuilder<unknown> {
  switch (standing) {
    case 'draft':
      return sql`e.version is distinct from e.public_version and not (e.public_version is null and e.first_published_at is not null)`
    case 'proposed':
      return sql`e.proposed_version is not null`
    case 'scheduled':
      return sql`e.scheduled_at is not null`
    case 'public':
      return sql`e.public_version is not null`
    case 'withdrawn':
      return sql`(e.public_version is null and e.first_published_at is not null)`
    case 'to review':
      return sql`(e.public_version is not null and e.review_on <= ${today})`
  }
}

/** Which of `codes` no entry has or had. */
export async function unknownCodes(db: NetworkDb, codes: readonly string[]): Promise<readonly string[]> {
  if (codes.length === 0) return []
  const rows = await db.rows(
    sql<{ code: string }>`select code from network.entry_codes where code = any(${[...codes]}::text[])`,
  )
  const known = new Set(rows.map(({ code }) => code))
  return codes.filter((code) => !known.has(code))
}

/** Who looks after an entry. */
export async function setOwner(db: NetworkDb, id: Id, owner: { readonly id: Id; readonly name: string } | null) {
  await db.run(sql`
    update network.entries set owner_id = ${owner?.id ?? null}, owner_name = ${owner?.name ?? null} where id = ${id}`)
}

/** Topics as they were given to public entries, the most common first: so that one thing keeps one name. */
export async function listTopics(db: NetworkDb, most: number): Promise<readonly string[]> {
  const rows = await db.rows(sql<{ topic: string }>`
    select topic from network.entries, unnest(topics) as topic where published_at is not null
    group by topic order by count(*) desc, topic limit ${most}`)
  return rows.map(({ topic }) => topic)
}
