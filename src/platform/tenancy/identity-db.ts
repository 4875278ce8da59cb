import type { Pool } from 'pg'
import { type Asking, inTransaction } from '#platform/tenancy/transaction.ts'

/** Sign-in data, inside one transaction, through its own login. Knows no person's record. */
export type IdentityDb = Asking

/** Runs `work` in one transaction on the sign-in data. */
export function inIdentity<T>(pool: Pool, work: (db: IdentityDb) => Promise<T>): Promise<T> {
  return inTransaction(pool, '', (ask) => work(ask))
}
