import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Entries of which a version is to be public by `now`, those that have waited longest first. */
export async function listDue(db: NetworkDb, now: string): Promise<readonly Id[]> {
  const rows = await db.rows(
    sql<{ id: Id }>`select id from network.entries where scheduled_at <= ${now} order by scheduled_at, id limit 200`,
  )
  return rows.map(({ id }) => id)
}

/** Entries whose time to be public is over by `now` and that words still lead to. */
export async function listEnded(db: NetworkDb, now: string): Promise<readonly Id[]> {
  const rows = await db.rows(sql<{ id: Id }>`
    select e.id from network.entries e where e.public_until <= ${now}
      and exists (select from network.entry_words w where w.entry_id = e.id) order by e.public_until, e.id limit 200`)
  return rows.map(({ id }) => id)
}
