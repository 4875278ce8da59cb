import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** Marks mails as being sent, before the server is asked: what is cut off from here on may have been taken. */
export async function markSending(db: IdentityDb, mail: Id, companions: readonly Id[]): Promise<void> {
  await db.run(sql`
    update mail.outbox set state = 'sending', attempts = attempts + 1, problem = null,
      sent_with = case when id = ${mail} then null else ${mail}::uuid end
    where id = any(${[mail, ...companions]}::uuid[])`)
}

/** Marks a mail, and those that went with it, as taken by the server. Their words go. */
export async function markSent(db: IdentityDb, mail: Id, now: string): Promise<void> {
  await db.run(sql`
    update mail.outbox set state = 'sent', letter = null, settled_at = ${now}, problem = null
    where (id = ${mail} or sent_with = ${mail}) and state = 'sending'`)
}

/** Marks a mail, and those that were to go with it, as waiting again: the server did not take it. */
export async function markWaiting(db: IdentityDb, mail: Id, problem: string): Promise<void> {
  await db.run(sql`
    update mail.outbox set state = 'waiting', sent_with = null, problem = ${problem}
    where (id = ${mail} or sent_with = ${mail}) and state = 'sending'`)
}

/** Lets a mail wait until a moment. */
export async function markDue(db: IdentityDb, mail: Id, due: string): Promise<void> {
  await db.run(sql`update mail.outbox set state = 'waiting', due_at = ${due} where id = ${mail}`)
}

/** Settles a mail, and those that were to go with it, that is not sent: refused by the server, or stopped by us. Its words go. */
export async function settleUnsent(
  db: IdentityDb,
  mail: Id,
  { state, problem, now }: { readonly state: 'refused' | 'stopped'; readonly problem: string; readonly now: string },
): Promise<void> {
  await db.run(sql`
    update mail.outbox set state = ${state}, letter = null, settled_at = ${now}, problem = ${problem}
    where (id = ${mail} or sent_with = ${mail}) and state in ('waiting', 'sending', 'sent')`)
}

/** Keeps a mail of a demonstration, words and all: it is read at /dev/mail and sent to nobody. */
export async function markKept(db: IdentityDb, mail: Id, now: string): Promise<void> {
  await db.run(sql`update mail.outbox set state = 'kept', settled_at = ${now}, problem = null where id = ${mail}`)
}

/** Removes mails that were settled before `before`, an ISO instant; gives how many. */
export async function removeOldMail(db: IdentityDb, before: string): Promise<number> {
  return await db.run(sql`
    delete from mail.outbox m where m.settled_at < ${before}::timestamptz
      and not exists (select 1 from mail.outbox other where other.sent_with = m.id and other.settled_at >= ${before}::timestamptz)`)
}
