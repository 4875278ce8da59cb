import type { Pool } from 'pg'
import { type Asking, inTransaction } from '#platform/tenancy/transaction.ts'

/** What the network offers to everybody, inside one transaction that belongs to no organisation: no private row is seen. */
export type NetworkDb = Asking

/** Runs `work` in one transaction on what the network offers. */
export function inNetwork<T>(pool: Pool, work: (db: NetworkDb) => Promise<T>): Promise<T> {
  return inTransaction(pool, '', (ask) => work(ask))
}
