import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Registration, Standing } from '../domain/registration.ts'

const columns = sql`id, webinar_id as "webinarId", name, email, body, access_needs as "accessNeeds",
  wants_mail as "wantsMail", standing, registered_at as "registeredAt", place_since as "placeSince",
  offered_until as "offeredUntil", attended_at as "attendedAt", attended_by as "attendedBy", certificate,
  gave_feedback as "gaveFeedback"`

/** One registration. */
export async function findRegistration(db: NetworkDb, id: Id): Promise<Registration | undefined> {
  return await db.row(sql<Registration>`select ${columns} from network.webinar_registrations where id = ${id}`)
}

/** The registration of an address (in small letters) for a webinar, whatever became of it. */
export async function findByEmail(db: NetworkDb, webinar: Id, email: string): Promise<Registration | undefined> {
  return await db.row(sql<Registration>`
    select ${columns} from network.webinar_registrations where webinar_id = ${webinar} and email = ${email}`)
}

/** Everybody who registered for a webinar, in the order in which they asked. */
export async function listRegistrations(db: NetworkDb, webinar: Id): Promise<Registration[]> {
  return await db.rows(sql<Registration>`
    select ${columns} from network.webinar_registrations where webinar_id = ${webinar} order by number`)
}

/** How many hold a place at `now` (or have one kept for them until later), and how many wait. */
export async function countStandings(
  db: NetworkDb,
  webinar: Id,
  now: string,
): Promise<{ held: number; waiting: number }> {
  const row = await db.row(sql<{ held: number; waiting: number }>`
    select count(*) filter (where standing = 'place' or offered_until > ${now}::timestamptz) as held,
      count(*) filter (where standing = 'waiting') as waiting
    from network.webinar_registrations where webinar_id = ${webinar}`)
  return row ?? { held: 0, waiting: 0 }
}

/** Those next in the line, at most `most`. */
export async function listNextInLine(db: NetworkDb, webinar: Id, most: number): Promise<Registration[]> {
  return await db.rows(sql<Registration>`
    select ${columns} from network.webinar_registrations where webinar_id = ${webinar} and standing = 'waiting'
    order by number limit ${Math.min(most, 100_000)}`)
}

/** What is new about a registration: all that somebody wrote, and how they stand. */
export type NewRegistration = Pick<
  Registration,
  'id' | 'webinarId' | 'name' | 'email' | 'body' | 'accessNeeds' | 'wantsMail' | 'registeredAt' | 'placeSince'
> & { readonly standing: 'place' | 'waiting' }

/** Keeps a registration. Somebody who had given up their place, or let one lapse, registers anew, at the end of the line. */
export async function saveRegistration(db: NetworkDb, one: NewRegistration): Promise<Id> {
  const kept = await db.row(sql<{ id: Id }>`
    insert into network.webinar_registrations (id, webinar_id, name, email, body, access_needs, wants_mail, standing,
      registered_at, place_since)
    values (${one.id}, ${one.webinarId}, ${one.name}, ${one.email}, ${one.body}, ${one.accessNeeds}, ${one.wantsMail},
      ${one.standing}, ${one.registeredAt}, ${one.placeSince})
    on conflict (webinar_id, email) do update set name = excluded.name, body = excluded.body,
      access_needs = excluded.access_needs, wants_mail = excluded.wants_mail, standing = excluded.standing,
      registered_at = excluded.registered_at, place_since = excluded.place_since, offered_until = null,
      number = nextval(pg_get_serial_sequence('network.webinar_registrations', 'number'))
    returning id`)
  return kept?.id ?? one.id
}

/** Changes how somebody stands. `at` is since when they hold a place, or until when one is kept for them. */
export async function saveStanding(db: NetworkDb, id: Id, standing: Standing, at: string | null = null): Promise<void> {
  await db.run(sql`
    update network.webinar_registrations set standing = ${standing},
      place_since = ${standing === 'place' ? at : null}, offered_until = ${standing === 'offered' ? at : null}
    where id = ${id}`)
}

/** Whoever had a place kept for them waits again, where they were in the line; gives who. */
export async function waitAgain(db: NetworkDb, webinar: Id): Promise<Id[]> {
  const rows = await db.rows(sql<{ id: Id }>`
    update network.webinar_registrations set standing = 'waiting', offered_until = null
    where webinar_id = ${webinar} and standing = 'offered' returning id`)
  return rows.map(({ id }) => id)
}

/** Notes that somebody is told that they are registered already; false when they were told within the last hour. */
export async function noteToldAgain(db: NetworkDb, id: Id, now: string): Promise<boolean> {
  const told = await db.run(sql`
    update network.webinar_registrations set told_again_at = ${now}
    where id = ${id} and (told_again_at is null or told_again_at < ${now}::timestamptz - interval '1 hour')`)
  return told === 1
}

/** Webinars in which a place that was kept for somebody was not taken in time. */
export async function listWithLapsed(db: NetworkDb, now: string): Promise<Id[]> {
  const found = await db.rows(sql<{ id: Id }>`
    select distinct webinar_id as id from network.webinar_registrations where standing = 'offered' and offered_until <= ${now}::timestamptz`)
  return found.map(({ id }) => id)
}

/** Ends offers of a webinar that were not taken in time; gives who had them. */
export async function lapseOffers(db: NetworkDb, webinar: Id, now: string): Promise<Registration[]> {
  return await db.rows(sql<Registration>`
    update network.webinar_registrations set standing = 'lapsed', offered_until = null
    where webinar_id = ${webinar} and standing = 'offered' and offered_until <= ${now}::timestamptz returning ${columns}`)
}
