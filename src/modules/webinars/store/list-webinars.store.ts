import { type RawBuilder, sql } from 'kysely'
import { isPublic, stemsOf } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Webinar } from '../domain/webinar.ts'

/** A webinar as a line of a list. */
export type ListedWebinar = Pick<
  Webinar,
  'code' | 'title' | 'startsAt' | 'endsAt' | 'zone' | 'place' | 'cancelledAt'
> & {
  readonly kind: string
  readonly description: string
  /** Its recording; empty where none is held. */
  readonly recording: string
  /** Whether slides or a transcript can be read. */
  readonly canBeRead: boolean
}

const listed = sql`e.code, w.title, w.starts_at as "startsAt", w.ends_at as "endsAt", w.zone, w.place,
  w.cancelled_at as "cancelledAt", e.kind, e.description, coalesce(e.details->>'recording', '') as recording,
  concat(e.details->>'slides', e.details->>'slidesFile', e.details->>'transcript', e.details->>'transcriptFile') <> '' as "canBeRead"`

/** Public webinars that have not ended, the next first; of one series where its code is given. */
export async function listComing(db: NetworkDb, now: string, series: string | null = null): Promise<ListedWebinar[]> {
  return await db.rows(sql<ListedWebinar>`
    select ${listed} from network.webinars w join network.entries e on e.id = w.webinar_id
    where ${isPublic('e', now)} and w.ends_at >= ${now}::timestamptz and ${inSeries(series)} order by w.starts_at, e.code limit 200`)
}

/** What past webinars are looked for by; empty texts ask for nothing. */
export type PastQuery = {
  readonly words: readonly string[]
  readonly topic: string
  readonly series: string
  readonly limit: number
  readonly offset: number
}

/** Public webinars that have ended, the latest first, and how many there are in all. */
export async function listPast(
  db: NetworkDb,
  now: string,
  query: PastQuery,
): Promise<{ total: number; webinars: readonly ListedWebinar[] }> {
  const { words, topic, series, limit, offset } = query
  const rows = await db.rows(sql<ListedWebinar & { total: number }>`
    select ${listed}, count(*) over () as total from network.webinars w join network.entries e on e.id = w.webinar_id
    where ${isPublic('e', now)} and w.ends_at < ${now}::timestamptz and ${inSeries(series === '' ? null : series)}
      and (${topic} = '' or ${topic} = any(e.topics))
      and not exists (select from unnest(${[...words]}::text[]) as said(word)
        where not exists (select from network.entry_words x where x.entry_id = e.id and x.word = ${stemsOf(sql`said.word`)}))
    order by w.starts_at desc, e.code limit ${limit} offset ${offset}`)
  return { total: rows[0]?.total ?? 0, webinars: rows }
}

/** The topics of public webinars that have ended, by name. */
export async function listPastTopics(db: NetworkDb, now: string): Promise<string[]> {
  const rows = await db.rows(sql<{ topic: string }>`
    select distinct topic from network.webinars w join network.entries e on e.id = w.webinar_id, unnest(e.topics) as topic
    where ${isPublic('e', now)} and w.ends_at < ${now}::timestamptz order by topic`)
  return rows.map(({ topic }) => topic)
}

/** Public webinars for a calendar: those that ended at `from` or later, the first to begin first. */
export async function listForCalendar(
  db: NetworkDb,
  now: string,
  from: string,
): Promise<(Webinar & { readonly description: string })[]> {
  return await db.rows(sql<Webinar & { readonly description: string }>`
    select w.webinar_id as id, e.code, w.title, w.starts_at as "startsAt", w.ends_at as "endsAt", w.zone, w.place, w.capacity,
      w.who_may as "whoMay", w.members_until as "membersUntil", w.sequence, w.changed_at as "changedAt",
      w.cancelled_at as "cancelledAt", w.cancelled_because as "cancelledBecause", w.withdrawn_at as "withdrawnAt", e.description
    from network.webinars w join network.entries e on e.id = w.webinar_id
    where ${isPublic('e', now)} and w.ends_at >= ${from}::timestamptz order by w.starts_at, e.code limit 1000`)
}

function inSeries(series: string | null): RawBuilder<unknown> {
  if (series === null) return sql`true`
  // A webinar may name its series by an address that the series had before.
  return sql`(e.details->>'series' = ${series} or e.details->>'series' in (
    select had.code from network.entry_codes c join network.entry_codes had on had.entry_id = c.entry_id where c.code = ${series}))`
}
