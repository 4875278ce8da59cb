import { sql } from 'kysely'
import type { NetworkSettings } from '#platform/config/settings.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** What public content is at a moment: the number of its changes, and when it will next change by itself. */
export type NetworkState = {
  readonly number: string
  /** ISO instant; null when nothing is set to appear or to go. */
  readonly next: string | null
  /** Whose pages these are, where the team has said it. */
  readonly whose: NetworkSettings | null
}

/** The number of changes, as it stands in the database that is asked. */
export async function readChangeNumber(db: Asking): Promise<string> {
  const found = await db.row(sql<{ number: string }>`select number::text from network.changes`)
  return found?.number ?? '0'
}

/** The number of changes, when content next changes by itself after `now`, and whose pages these are. */
export async function readNetworkState(db: Asking, now: string): Promise<NetworkState> {
  const found = await db.row(sql<{ number: string; next: Date | string | null; whose: NetworkSettings | null }>`
    select coalesce((select number from network.changes), 0)::text as number, network.next_moment(${now}) as next,
      (${whoseSaid}) as whose`)
  const next = found?.next ?? null
  const whose = found?.whose ?? null
  return { number: found?.number ?? '0', next: next === null ? null : new Date(next).toISOString(), whose }
}

const whoseSaid = sql`select jsonb_build_object('name', nullif(name, ''), 'phone', nullif(phone, ''), 'email', nullif(email, ''),
  'charity', nullif(charity, ''), 'address', nullif(address, '')) from network.whose_pages`

/** Whose pages these are, where the team has said it. */
export async function readWhosePages(db: Asking): Promise<NetworkSettings | null> {
  const found = await db.row(sql<{ whose: NetworkSettings | null }>`select (${whoseSaid}) as whose`)
  return found?.whose ?? null
}
