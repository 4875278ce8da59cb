import type { Pool } from 'pg'
import type { AnnouncedEvent, NetworkAnnouncer } from '#platform/audit/announcement.ts'
import type { Actor } from '#platform/tenancy/organisation-db.ts'
import { type Asking, inTransaction } from '#platform/tenancy/transaction.ts'

/** What the network offers to everybody, inside one transaction that belongs to no organisation: no private row is seen. */
export type NetworkDb = Asking

/** Runs `work` in one transaction on what the network offers. */
export function inNetwork<T>(pool: Pool, work: (db: NetworkDb) => Promise<T>): Promise<T> {
  return inTransaction(pool, '', (ask) => work(ask))
}

/** Who acts for or upon the network: a signed-in user, a named job, or a visitor of whom nothing is known. */
export type NetworkActor = Exclude<Actor, { kind: 'link' }> | { readonly kind: 'visitor'; readonly name: 'a visitor' }

/** What the network offers, in a transaction in which somebody changes it: every deed leaves its audit row. */
export type NetworkDeeds = NetworkDb & {
  readonly actor: NetworkActor
  /** Writes the audit row of an act and tells the listeners, all in this transaction. */
  announce(event: AnnouncedEvent): Promise<void>
}

/** What is needed to change what the network offers. */
export type NetworkOpening = { readonly pool: Pool; readonly announcer: NetworkAnnouncer }

/** Runs `work` in one transaction in which `actor` changes what the network offers; no private row is seen. */
export function inNetworkAs<T>(
  { pool, announcer }: NetworkOpening,
  actor: NetworkActor,
  work: (db: NetworkDeeds, undo: () => void) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, '', (ask, undo) => {
    const db: NetworkDeeds = { ...ask, actor, announce: (event) => announcer(db, event) }
    return work(db, undo)
  })
}
