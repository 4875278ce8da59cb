import { sql } from 'kysely'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** What public content is at a moment: the number of its changes, and when it will next change by itself. */
export type NetworkState = {
  readonly number: string
  /** ISO instant; null when nothing is set to appear or to go. */
  readonly next: string | null
}

/** The number of changes, as it stands in the database that is asked. */
export async function readChangeNumber(db: Asking): Promise<string> {
  const found = await db.row(sql<{ number: string }>`select number::text from network.changes`)
  return found?.number ?? '0'
}

/** The number of changes, and when content next changes by itself after `now`. */
export async function readNetworkState(db: Asking, now: string): Promise<NetworkState> {
  const found = await db.row(sql<{ number: string; next: Date | string | null }>`
    select coalesce((select number from network.changes), 0)::text as number, network.next_moment(${now}) as next`)
  const next = found?.next ?? null
  return { number: found?.number ?? '0', next: next === null ? null : new Date(next).toISOString() }
}
