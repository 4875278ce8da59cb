import { sql } from 'kysely'
import { type Id, newId } from '#basics/id.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import type { MailKind } from '#platform/mail/mail-kind.ts'
import { sendMailWays } from '#platform/mail/send-mail-ways.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** A mail to be sent: to a user, whose address is looked up when it is sent, or to somebody without a sign-in. */
export type MailWish<V> = {
  readonly to: { readonly user: Id } | { readonly address: string }
  /** The organisation in whose name it is sent: its clock counts for quiet hours. Null for the installation's own mail. */
  readonly organisation: Id | null
  readonly values: V
}

/**
 * Asks for a mail in the transaction of `db`, an organisation's or that of sign-in data: without the deed there is no
 * mail. In an organisation's transaction only mail of that organisation can be asked for. Gives the mail's id.
 */
export async function queueMail<V extends object>(db: Asking, kind: MailKind<V>, wish: MailWish<V>): Promise<Id> {
  const id = newId()
  const letter = kind.write(wish.values)
  const paths = [letter.action?.path, letter.unsubscribe, ...(letter.links ?? []).map(({ path }) => path)]
  if (paths.some((path) => path !== undefined && !/^\/(?!\/)/.test(path)))
    throw new TypeError('a mail links to a path of this site')
  const user = 'user' in wish.to ? wish.to.user : null
  const address = 'address' in wish.to ? wish.to.address.trim() : null
  await db.run(sql`
    insert into mail.outbox (id, organisation_id, user_id, address, kind, passes, letter, message_id)
    values (${id}, ${wish.organisation}, ${user}, ${address}, ${kind.kind}, ${!kind.canWait}, ${JSON.stringify(letter)}::jsonb, ${newId()})`)
  await queueJob(db, sendMailWays, { mail: id })
  return id
}
