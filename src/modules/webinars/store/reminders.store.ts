import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Webinar } from '../domain/webinar.ts'

/** Somebody who holds a place and agreed to be reminded, with what was decided about this beginning. */
export type ToRemind = {
  readonly id: Id
  readonly email: string
  readonly placeSince: string
  readonly decided: readonly number[]
}

/** Everybody who is to be reminded of a webinar. */
export async function listToRemind(db: NetworkDb, { id, startsAt }: Webinar): Promise<ToRemind[]> {
  return await db.rows(sql<ToRemind>`
    select r.id, r.email, r.place_since as "placeSince",
      array(select m.minutes_before from network.webinar_reminders m where m.registration_id = r.id and m.starts_at = ${startsAt}::timestamptz) as decided
    from network.webinar_registrations r where r.webinar_id = ${id} and r.standing = 'place' and r.wants_mail order by r.number`)
}

/** What was decided about one reminder: the mail that was asked for, or none because it was too late. */
export type DecidedReminder = {
  readonly registration: Id
  readonly startsAt: string
  readonly minutesBefore: number
  readonly mail: Id | null
  readonly now: string
}

/** Keeps what was decided about one reminder. */
export async function saveReminder(db: NetworkDb, one: DecidedReminder): Promise<void> {
  await db.run(sql`
    insert into network.webinar_reminders (registration_id, starts_at, minutes_before, outcome, mail_id, decided_at)
    values (${one.registration}, ${one.startsAt}, ${one.minutesBefore}, ${one.mail === null ? 'too late' : 'asked'}, ${one.mail}, ${one.now})`)
}

/** One reminder as the team sees it. */
export type KeptReminder = {
  readonly registration: Id
  readonly minutesBefore: number
  readonly outcome: 'asked' | 'too late'
  readonly mail: Id | null
  readonly decidedAt: string
}

/** All reminders of a webinar as it is planned now, in the order in which they were decided. */
export async function listReminders(db: NetworkDb, { id, startsAt }: Webinar): Promise<KeptReminder[]> {
  return await db.rows(sql<KeptReminder>`
    select m.registration_id as registration, m.minutes_before as "minutesBefore", m.outcome, m.mail_id as mail, m.decided_at as "decidedAt"
    from network.webinar_reminders m join network.webinar_registrations r on r.id = m.registration_id
    where r.webinar_id = ${id} and m.starts_at = ${startsAt}::timestamptz order by m.decided_at, r.number, m.minutes_before desc`)
}
