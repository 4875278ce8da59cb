import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** What became of a mail: it waits, was taken by the server, kept (demonstration), refused or came back, or was not sent by us. */
export type MailFate = {
  readonly id: Id
  readonly is: 'waiting' | 'sent' | 'kept' | 'refused' | 'came back' | 'stopped'
  /** Why it did not go, in our words or the server's code. */
  readonly problem: string | null
}

/** What became of these mails. One that was settled long ago is forgotten, and is not among them. */
export async function fatesOfMail(db: IdentityDb, ids: readonly Id[]): Promise<MailFate[]> {
  return await db.rows(sql<MailFate>`
    select m.id, m.problem, case
      when b.mail_id is not null or (m.state = 'refused' and m.problem like 'it came back%') then 'came back'
      when m.state in ('waiting', 'sending') then 'waiting'
      when m.state = 'held' then 'stopped' else m.state end as is
    from mail.outbox m left join mail.bounces b on b.mail_id = m.id and b.cleared_at is null
    where m.id = any(${[...ids]}::uuid[])`)
}
