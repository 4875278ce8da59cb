import { sql } from 'kysely'
import { isPublic } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { seriesShapeCode } from '../domain/webinar-shapes.ts'

/** A series with the next webinar in it that takes place, where one is planned, and how many have been. */
export type ListedSeries = {
  readonly code: string
  readonly title: string
  readonly description: string
  readonly past: number
  readonly next: {
    readonly title: string
    readonly startsAt: string
    readonly endsAt: string
    readonly zone: string
  } | null
}

/** All public series: those with a date first, the next to begin before others; then by title. */
export async function listSeries(db: NetworkDb, now: string): Promise<ListedSeries[]> {
  const at = sql`${now}::timestamptz`
  return await db.rows(sql<ListedSeries>`
    select s.code, s.title, s.description,
      count(w.webinar_id) filter (where w.ends_at < ${at} and w.cancelled_at is null) as past,
      (array_agg(jsonb_build_object('title', w.title, 'startsAt', w.starts_at, 'endsAt', w.ends_at, 'zone', w.zone)
        order by w.starts_at) filter (where w.ends_at >= ${at} and w.cancelled_at is null))[1] as next
    from network.entries s
    left join network.entry_codes c on c.entry_id = s.id
    left join network.entries e on e.details->>'series' = c.code and ${isPublic('e', now)}
    left join network.webinars w on w.webinar_id = e.id
    where s.shape = ${seriesShapeCode} and ${isPublic('s', now)}
    group by s.id, s.code, s.title, s.description
    order by min(w.starts_at) filter (where w.ends_at >= ${at} and w.cancelled_at is null) nulls last, lower(s.title), s.id`)
}
