import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Prospect } from '../domain/news-of-webinar.ts'
import type { Webinar, WebinarWays } from '../domain/webinar.ts'

const columns = sql`w.webinar_id as id, e.code, w.title, w.starts_at as "startsAt", w.ends_at as "endsAt", w.zone, w.place,
  w.capacity, w.who_may as "whoMay", w.members_until as "membersUntil", w.sequence, w.changed_at as "changedAt",
  w.cancelled_at as "cancelledAt", w.cancelled_because as "cancelledBecause",
  w.withdrawn_at as "withdrawnAt"`
const ways = sql`w.joining_link as "joiningLink", w.code_word as "codeWord", w.offer_hours as "offerHours",
  w.link_minutes as "linkMinutes", w.reminders, w.told_sequence as "toldSequence", w.told`

/** What registering for a webinar hangs on, with what the team has set. */
export type KeptWebinar = Webinar &
  WebinarWays & {
    /** The last change that those registered were told of. */
    readonly toldSequence: number
    /** What they were told with it. */
    readonly told: Prospect
  }

/** The webinar at an address. Whether its page is public is not asked here. */
export async function findWebinar(db: NetworkDb, code: string): Promise<KeptWebinar | undefined> {
  return await db.row(sql<KeptWebinar>`
    select ${columns}, ${ways} from network.webinars w join network.entries e on e.id = w.webinar_id where e.code = ${code}`)
}

/** The webinar of an entry. */
export async function findWebinarOf(db: NetworkDb, id: Id): Promise<KeptWebinar | undefined> {
  return await db.row(sql<KeptWebinar>`
    select ${columns}, ${ways} from network.webinars w join network.entries e on e.id = w.webinar_id where w.webinar_id = ${id}`)
}

/**
 * A webinar, locked until the transaction ends: whoever gives or takes a place holds this lock, so that there are never
 * more places held than there are.
 */
export async function lockWebinar(db: NetworkDb, id: Id): Promise<KeptWebinar | undefined> {
  return await db.row(sql<KeptWebinar>`
    select ${columns}, ${ways} from network.webinars w join network.entries e on e.id = w.webinar_id
    where w.webinar_id = ${id} for update of w`)
}

/** Webinars that end at `from` or later, the first to begin first. */
export async function listWebinarsFrom(db: NetworkDb, from: string): Promise<KeptWebinar[]> {
  return await db.rows(sql<KeptWebinar>`
    select ${columns}, ${ways} from network.webinars w join network.entries e on e.id = w.webinar_id
    where w.ends_at >= ${from}::timestamptz order by w.starts_at, e.code`)
}

/** Saves what was published of a webinar; what the team has set besides stays as it is. */
export async function saveWebinar(db: NetworkDb, webinar: Omit<Webinar, 'code'>): Promise<void> {
  await db.run(sql`
    insert into network.webinars (webinar_id, title, starts_at, ends_at, zone, place, capacity, who_may, members_until,
      sequence, changed_at, cancelled_at, cancelled_because, withdrawn_at)
    values (${webinar.id}, ${webinar.title}, ${webinar.startsAt}, ${webinar.endsAt}, ${webinar.zone}, ${webinar.place},
      ${webinar.capacity}, ${webinar.whoMay}, ${webinar.membersUntil}, ${webinar.sequence}, ${webinar.changedAt},
      ${webinar.cancelledAt}, ${webinar.cancelledBecause}, ${webinar.withdrawnAt})
    on conflict (webinar_id) do update set title = excluded.title, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, zone = excluded.zone, place = excluded.place, capacity = excluded.capacity,
      who_may = excluded.who_may, members_until = excluded.members_until, sequence = excluded.sequence,
      changed_at = excluded.changed_at, cancelled_at = excluded.cancelled_at, cancelled_because = excluded.cancelled_because,
      withdrawn_at = excluded.withdrawn_at`)
}

/** Notes that those registered know of everything up to a change, and what they were told last. */
export async function markTold(db: NetworkDb, id: Id, sequence: number, told: Prospect): Promise<void> {
  await db.run(sql`update network.webinars set told_sequence = ${sequence}, told = ${told} where webinar_id = ${id}`)
}

/** Saves what only the team sees and sets. */
export async function saveWays(db: NetworkDb, id: Id, set: WebinarWays): Promise<void> {
  await db.run(sql`
    update network.webinars set joining_link = ${set.joiningLink}, code_word = ${set.codeWord},
      offer_hours = ${set.offerHours}, link_minutes = ${set.linkMinutes}, reminders = ${[...set.reminders]}
    where webinar_id = ${id}`)
}
