import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Keeps that a link opens an entry for whom it belongs to. Earlier ones go on working: taking back is never made harder. */
export async function saveOwnLink(db: NetworkDb, entry: Id, tokenHash: string, at: string): Promise<void> {
  await db.run(
    sql`insert into network.own_links (token_hash, entry_id, made_at) values (${tokenHash}, ${entry}, ${at})`,
  )
}

/** What a link opens, and whether it was mailed before the address changed to which it went. */
export type OpenedLink = { readonly entry: Id; readonly isOld: boolean }

/** The entry that a link opens. */
export async function entryOfLink(db: NetworkDb, tokenHash: string): Promise<OpenedLink | undefined> {
  return await db.row(sql<OpenedLink>`
    select l.entry_id as entry, exists (select from network.address_wishes w
      where w.entry_id = l.entry_id and w.state = 'done' and w.settled_at > l.made_at) as "isOld"
    from network.own_links l where l.token_hash = ${tokenHash}`)
}

/** When the last link to an entry was mailed; nothing when none was. */
export async function lastLinkAt(db: NetworkDb, entry: Id): Promise<string | undefined> {
  const found = await db.row(sql<{ at: string }>`
    select made_at as at from network.own_links where entry_id = ${entry} order by made_at desc limit 1`)
  return found?.at
}
