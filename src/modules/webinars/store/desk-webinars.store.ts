import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Webinar } from '../domain/webinar.ts'

/** A webinar with how many stand how, for the team. */
export type DeskWebinar = Pick<
  Webinar,
  'id' | 'code' | 'title' | 'startsAt' | 'endsAt' | 'zone' | 'capacity' | 'cancelledAt' | 'withdrawnAt'
> & {
  readonly places: number
  readonly waiting: number
  readonly hasLink: boolean
}

/** Webinars that ended at `from` or later: those that are coming in their order, then those that are over, the latest first. */
export async function listDeskWebinars(db: NetworkDb, now: string, from: string): Promise<DeskWebinar[]> {
  return await db.rows(sql<DeskWebinar>`
    select w.webinar_id as id, e.code, w.title, w.starts_at as "startsAt", w.ends_at as "endsAt", w.zone, w.capacity,
      w.cancelled_at as "cancelledAt", w.withdrawn_at as "withdrawnAt", w.joining_link is not null as "hasLink",
      count(r.id) filter (where r.standing = 'place') as places,
      count(r.id) filter (where r.standing in ('waiting', 'offered')) as waiting
    from network.webinars w join network.entries e on e.id = w.webinar_id
    left join network.webinar_registrations r on r.webinar_id = w.webinar_id
    where w.ends_at >= ${from}::timestamptz
    group by w.webinar_id, e.code
    order by w.ends_at < ${now}::timestamptz, abs(extract(epoch from w.starts_at - ${now}::timestamptz)), e.code limit 300`)
}
