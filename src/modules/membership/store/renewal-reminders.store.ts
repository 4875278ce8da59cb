import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { graceDays, type Reminder, renewableDays } from '../domain/terms.ts'

/** An organisation whose year ends soon, or ended a short while ago. */
export type Ending = {
  readonly id: Id
  readonly name: string
  readonly email: string
  readonly endsOn: CalendarDate
  readonly linkRound: number
}

/** Organisations that may have to be reminded on `today`, each locked until the transaction ends. */
export async function listEnding(db: NetworkDb, today: CalendarDate): Promise<Ending[]> {
  return await db.rows(sql<Ending>`
    select id, name, email, ends_on as "endsOn", link_round as "linkRound" from network.members
    where kind = 'organisation' and left_on is null and is_accepted and email <> ''
      and ends_on between ${today}::date - ${graceDays}::int and ${today}::date + ${renewableDays}::int
    order by ends_on, id for update`)
}

/** Whether a reminder was asked for. */
export async function isReminded(db: NetworkDb, { id, endsOn }: Ending, days: Reminder): Promise<boolean> {
  const row = await db.row(sql<{ one: number }>`
    select 1 as one from network.membership_reminders
    where member_id = ${id} and ends_on = ${endsOn} and days_before = ${days}`)
  return row !== undefined
}

/** Notes a reminder with its mail. Fails (throws) where there is one already. */
export async function addReminder(
  db: NetworkDb,
  { id, endsOn }: Ending,
  days: Reminder,
  mail: Id,
  now: string,
): Promise<void> {
  await db.run(sql`
    insert into network.membership_reminders (member_id, ends_on, days_before, mail_id, asked_at)
    values (${id}, ${endsOn}, ${days}, ${mail}, ${now})`)
}

/** A reminder, and what became of its mail. */
export type SentReminder = {
  readonly days: Reminder
  readonly endsOn: CalendarDate
  readonly askedAt: string
  readonly outcome: 'waits' | 'sent' | 'refused' | 'stopped' | 'bounced'
  readonly settledAt: string | null
}

/** The reminders of a member, newest first. */
export async function listReminders(db: NetworkDb, member: Id): Promise<SentReminder[]> {
  return await db.rows(sql<SentReminder>`
    select days_before as days, ends_on as "endsOn", asked_at as "askedAt", outcome, settled_at as "settledAt"
    from network.membership_reminders where member_id = ${member} order by asked_at desc`)
}

/** Mails of reminders of which it is not known yet what became of them. */
export async function listOpenReminders(db: NetworkDb): Promise<Id[]> {
  const rows = await db.rows(sql<{ mail: Id }>`
    select mail_id as mail from network.membership_reminders where outcome = 'waits' order by asked_at limit 500`)
  return rows.map(({ mail }) => mail)
}

/** Writes down what became of a reminder's mail. */
export async function settleReminder(db: NetworkDb, mail: Id, outcome: string, at: string): Promise<void> {
  await db.run(sql`
    update network.membership_reminders set outcome = ${outcome}, settled_at = ${at} where mail_id = ${mail} and outcome = 'waits'`)
}

/**
 * Forgets who is gone: people who left, and whoever never was a member, altogether; of an organisation that
 * left or lapsed its lead. `before` is a day.
 */
export async function forgetMembers(db: NetworkDb, before: CalendarDate): Promise<void> {
  await db.run(sql`
    delete from network.members where (kind = 'individual' and left_on < ${before}::date)
      or (confirmed_on is null and member_since is null and asked_at < ${before}::date)
      or (member_since is null and (left_on < ${before}::date or (is_accepted is false and decided_on < ${before}::date)))`)
  await db.run(sql`
    update network.members set contact_name = 'No longer kept', email = '', link_round = link_round + 1, confirm_hash = null, confirm_until = null
    where kind = 'organisation' and email <> '' and (left_on < ${before}::date or ends_on + ${graceDays}::int < ${before}::date)`)
}
