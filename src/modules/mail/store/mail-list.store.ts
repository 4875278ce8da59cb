import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Letter } from '../domain/letter.ts'

/** How many mails there are in each state, by state. */
export async function countMail(db: IdentityDb): Promise<{ state: string; mails: number }[]> {
  return await db.rows(sql<{ state: string; mails: number }>`
    select state, count(*) as mails from mail.outbox group by state order by state`)
}

/** A mail that a demonstration kept. */
export type KeptMail = {
  readonly id: Id
  readonly to: string
  readonly kind: string
  readonly queuedAt: string
  readonly letter: Letter
}

const columns = sql`m.id, coalesce(m.address, u.email, 'nobody') as "to", m.kind, m.queued_at as "queuedAt", m.letter`

/** The newest mails that a demonstration kept, newest first. */
export async function listKeptMail(db: IdentityDb): Promise<KeptMail[]> {
  return await db.rows(sql<KeptMail>`
    select ${columns} from mail.outbox m left join identity.users u on u.id = m.user_id
    where m.state = 'kept' and m.letter is not null order by m.queued_at desc, m.id limit 100`)
}

/** One mail that a demonstration kept. */
export async function findKeptMail(db: IdentityDb, id: Id): Promise<KeptMail | undefined> {
  return await db.row(sql<KeptMail>`
    select ${columns} from mail.outbox m left join identity.users u on u.id = m.user_id
    where m.id = ${id} and m.state = 'kept' and m.letter is not null`)
}

/** How mail is, over the whole installation: counts and moments, no address. */
export type MailState = {
  /** Mails that wait, those in quiet hours and for the daily mail included; since when the oldest should have gone. */
  readonly waiting: number
  readonly oldestDue: string | null
  /** Mails that the server refused for good in the last seven days before `now`. */
  readonly refused: number
  /** Addresses that mail came back from, to which nothing more is sent. */
  readonly bouncing: number
}

/** How mail is at `now`, an ISO instant. */
export async function mailState(db: IdentityDb, now: string): Promise<MailState> {
  const row = await db.row(sql<MailState>`
    select count(*) filter (where state in ('waiting', 'sending')) as waiting,
      min(coalesce(due_at, queued_at)) filter (where state in ('waiting', 'sending') and coalesce(due_at, queued_at) <= ${now}::timestamptz) as "oldestDue",
      count(*) filter (where state = 'refused' and settled_at > ${now}::timestamptz - interval '7 days') as refused,
      (select count(*) from mail.bounces where cleared_at is null) as bouncing
    from mail.outbox`)
  return row ?? { waiting: 0, oldestDue: null, refused: 0, bouncing: 0 }
}
