import { sql } from 'kysely'
import { isPublic } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Where something public is found, and when it changed last. */
export type ListedAddress = {
  readonly shape: string
  readonly code: string
  readonly changedAt: string
  readonly hasWelsh: boolean
  readonly hasEasyRead: boolean
}

/** Everything public of these shapes, in an order that does not change when something is edited. */
export async function listAddresses(
  db: NetworkDb,
  now: string,
  shapes: readonly string[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ListedAddress[]> {
  return await db.rows(sql<ListedAddress>`
    select e.shape, e.code, e.changed_at as "changedAt", e.welsh is not null as "hasWelsh", e.easy_read is not null as "hasEasyRead"
    from network.entries e where e.shape = any(${[...shapes]}::text[]) and ${isPublic('e', now)}
    order by e.published_at, e.id limit ${limit} offset ${offset}`)
}

/** How many there are of these shapes. */
export async function countAddresses(db: NetworkDb, now: string, shapes: readonly string[]): Promise<number> {
  const row = await db.row(sql<{ n: number }>`
    select count(*) as n from network.entries e where e.shape = any(${[...shapes]}::text[]) and ${isPublic('e', now)}`)
  return Number(row?.n ?? 0)
}
