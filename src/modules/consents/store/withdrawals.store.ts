import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** That something was taken back: when, by their own link or told to whom. */
export type Withdrawal = { readonly at: string; readonly way: 'link' | 'noted'; readonly notedBy: string }

/**
 * Keeps that an entry was taken back. The database erases its words in every version, and who stood behind it. Refused
 * (throws) while the entry is public.
 */
export async function saveWithdrawal(db: NetworkDb, entry: Id, { at, way, notedBy }: Withdrawal): Promise<boolean> {
  const saved = await db.run(sql`
    insert into network.withdrawals (entry_id, at, way, noted_by) values (${entry}, ${at}, ${way}, ${notedBy})
    on conflict do nothing`)
  return saved > 0
}

/** When and how an entry was taken back; nothing where it was not. */
export async function findWithdrawal(db: NetworkDb, entry: Id): Promise<Withdrawal | undefined> {
  return await db.row(sql<Withdrawal>`
    select at, way, noted_by as "notedBy" from network.withdrawals where entry_id = ${entry}`)
}
