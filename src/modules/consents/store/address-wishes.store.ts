import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { AddressWish } from '../domain/address-wish.ts'

const columns = sql`id, entry_id as entry, sealed, way, noted_by as "notedBy", asked_at as "askedAt", state,
  confirm_until as "confirmUntil"`

/** The wish for an entry that nobody has settled; nothing when there is none. */
export async function findOpenWish(db: NetworkDb, entry: Id): Promise<AddressWish | undefined> {
  return await db.row(sql<AddressWish>`
    select ${columns} from network.address_wishes where entry_id = ${entry} and settled_at is null`)
}

/** The wish that a mailed link confirms, while it works. */
export async function findWishByLink(db: NetworkDb, hash: string, now: string): Promise<AddressWish | undefined> {
  return await db.row(sql<AddressWish>`
    select ${columns} from network.address_wishes
    where confirm_hash = ${hash} and confirm_until > ${now}::timestamptz and state = 'accepted'`)
}

/** How many wishes there were for an entry since `since`. */
export async function countWishes(db: NetworkDb, entry: Id, since: string): Promise<number> {
  const row = await db.row(sql<{ n: number }>`
    select count(*)::int as n from network.address_wishes where entry_id = ${entry} and asked_at > ${since}::timestamptz`)
  return row?.n ?? 0
}

/** Keeps a wish. Refused (throws) while another waits. */
export async function saveWish(
  db: NetworkDb,
  { id, entry, sealed, way, notedBy, askedAt }: Omit<AddressWish, 'state' | 'confirmUntil'>,
): Promise<void> {
  await db.run(sql`
    insert into network.address_wishes (id, entry_id, sealed, way, noted_by, asked_at)
    values (${id}, ${entry}, ${sealed}, ${way}, ${notedBy}, ${askedAt})`)
}

/** Keeps that a keeper said yes, and the link that was mailed to the new address. False when it was settled meanwhile. */
export async function acceptWish(
  db: NetworkDb,
  id: Id,
  { by, hash, until }: { readonly by: string; readonly hash: string; readonly until: string },
): Promise<boolean> {
  const touched = await db.run(sql`
    update network.address_wishes set state = 'accepted', decided_by = ${by}, confirm_hash = ${hash}, confirm_until = ${until}
    where id = ${id} and settled_at is null`)
  return touched === 1
}

/** Settles a wish; the address is forgotten. False when it was settled before. */
export async function settleWish(
  db: NetworkDb,
  id: Id,
  { state, by, at }: { readonly state: 'declined' | 'replaced' | 'done'; readonly by?: string; readonly at: string },
): Promise<boolean> {
  const touched = await db.run(sql`
    update network.address_wishes set state = ${state}, decided_by = coalesce(${by ?? null}, decided_by), sealed = null,
      confirm_hash = null, confirm_until = null, settled_at = ${at}
    where id = ${id} and settled_at is null`)
  return touched === 1
}
