import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Keeps that a link opens an entry for whom it belongs to. Earlier ones go on working: taking back is never made harder. */
export async function saveOwnLink(db: NetworkDb, entry: Id, tokenHash: string, at: string): Promise<void> {
  await db.run(
    sql`insert into network.own_links (token_hash, entry_id, made_at) values (${tokenHash}, ${entry}, ${at})`,
  )
}

/** The entry that a link opens. */
export async function entryOfLink(db: NetworkDb, tokenHash: string): Promise<Id | undefined> {
  const found = await db.row(sql<{ id: Id }>`
    select entry_id as id from network.own_links where token_hash = ${tokenHash}`)
  return found?.id
}

/** When the last link to an entry was mailed; nothing when none was. */
export async function lastLinkAt(db: NetworkDb, entry: Id): Promise<string | undefined> {
  const found = await db.row(sql<{ at: string }>`
    select made_at as at from network.own_links where entry_id = ${entry} order by made_at desc limit 1`)
  return found?.at
}
