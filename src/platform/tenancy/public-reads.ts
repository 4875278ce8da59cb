import type { Database } from '#platform/db/database.ts'
import { isDatabaseAway } from '#platform/http/database-away.ts'
import type { Log } from '#platform/log/log.ts'
import { type Asking, inTransaction } from '#platform/tenancy/transaction.ts'

/**
 * Reads public content in one transaction that may only read and belongs to no organisation, so that no private row can
 * be seen. Asks the copy where there is one; when that is away, the database itself, and the log says so. `work` may run
 * twice. For public pages only: what it gives may be a little behind.
 */
export async function readPublic<T>(
  { app, replica }: Pick<Database, 'app' | 'replica'>,
  log: Log,
  work: (db: Asking) => Promise<T>,
): Promise<T> {
  if (replica === null) return await inTransaction(app, readOnly, work)
  try {
    return await inTransaction(replica, readOnly, work)
  } catch (fault) {
    if (!isDatabaseAway(fault)) throw fault
    log.warn('database.replica-away', {}, fault)
    return await inTransaction(app, readOnly, work)
  }
}

const readOnly = 'set transaction read only'
