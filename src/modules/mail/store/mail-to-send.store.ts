import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Letter } from '../domain/letter.ts'
import type { MailFacts } from '../domain/what-to-do.ts'

/** A mail that is not settled, with all that decides what becomes of it. */
export type MailToSend = MailFacts & {
  readonly id: Id
  readonly userId: Id | null
  readonly organisation: Id | null
  readonly messageId: string
  readonly letter: Letter
}

type Row = Omit<MailToSend, 'quiet'> & { readonly starts: string | null; readonly ends: string | null }

/**
 * A mail that waits, or whose sending was cut off, locked for this transaction. None when it is settled, or when it is
 * being sent with another.
 */
export async function findMailToSend(db: IdentityDb, id: Id): Promise<MailToSend | undefined> {
  const row = await db.row(sql<Row>`
    select m.id, m.user_id as "userId", m.organisation_id as organisation, m.message_id as "messageId", m.letter, m.passes,
      m.queued_at as "queuedAt", coalesce(m.address, u.email) as address,
      exists (select 1 from mail.bounces b where b.address = lower(coalesce(m.address, u.email)) and b.cleared_at is null) as "isBouncing",
      coalesce(w.daily, false) as "wantsDaily", coalesce(o.time_zone, 'Europe/London') as zone,
      left(q.starts::text, 5) as starts, left(q.ends::text, 5) as ends
    from mail.outbox m
    left join identity.users u on u.id = m.user_id and u.disabled_at is null
    left join identity.organisations o on o.id = m.organisation_id
    left join mail.wishes w on w.user_id = m.user_id
    left join mail.quiet_hours q on q.organisation_id = m.organisation_id
    where m.id = ${id} and m.state in ('waiting', 'sending') and m.letter is not null and m.sent_with is null
    for update of m`)
  if (!row) return undefined
  const { starts, ends, ...mail } = row
  const quiet = starts && ends ? { starts: localTimeOf(starts), ends: localTimeOf(ends) } : null
  return { ...mail, quiet }
}

/**
 * What else waits for the same user and can go with their daily mail, or was to go with it when its sending was cut off,
 * in the order in which it was asked for.
 */
export async function findCompanions(db: IdentityDb, mail: MailToSend): Promise<{ id: Id; letter: Letter }[]> {
  return await db.rows(sql<{ id: Id; letter: Letter }>`
    select id, letter from mail.outbox
    where user_id = ${mail.userId} and organisation_id is not distinct from ${mail.organisation} and id <> ${mail.id}
      and ((state = 'waiting' and not passes) or (state = 'sending' and sent_with = ${mail.id})) and letter is not null
    order by queued_at, id limit 100 for update skip locked`)
}
