import { sql } from 'kysely'
import type { Secrets } from '#platform/sessions/secrets.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** How many mails the forms that anybody may send can cause to one address in a day. */
export const mostMailsADay = 4

/** An address as it is kept where nobody may read it: a mark that only this installation can make. */
export function addressMark(secrets: Pick<Secrets, 'mark'>, email: string): string {
  return secrets.mark(`address ${email.trim().toLowerCase()}`)
}

/**
 * Whether one more mail may go to this address because of a form that anybody may send, and notes it. Whoever types
 * somebody else's address again and again causes four mails a day, and no more. Requests for one address are judged one
 * after the other, until the transaction ends.
 */
export async function mayMailOnceMore(db: NetworkDb, mark: string, now: string): Promise<boolean> {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended(${`mail ${mark}`}, 0))`)
  const row = await db.row(sql<{ asked: number }>`
    select count(*)::int as asked from network.asked_mails
    where address_mark = ${mark} and asked_at > ${now}::timestamptz - interval '1 day'`)
  if ((row?.asked ?? 0) >= mostMailsADay) return false
  await db.run(sql`insert into network.asked_mails (address_mark, asked_at) values (${mark}, ${now})`)
  return true
}

/** Forgets what is older than a day; gives how many. */
export async function forgetAskedMails(db: NetworkDb, now: string): Promise<number> {
  return await db.run(sql`delete from network.asked_mails where asked_at < ${now}::timestamptz - interval '1 day'`)
}
