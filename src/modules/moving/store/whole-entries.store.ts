import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { WholeEntry } from '../domain/whole-entry.ts'

/**
 * Every entry with every version, public or not, by code: for writing them as another system takes them in. What was taken
 * back by whom it belongs to is not among them.
 */
export async function listWholeEntries(db: NetworkDb): Promise<readonly WholeEntry[]> {
  return await db.rows(sql<WholeEntry>`
    select e.id, e.code, e.shape, e.public_version as "publicVersion", e.first_published_at as "publishedAt",
      (select json_agg(json_build_object('version', v.version, 'content', v.content,
          'savedAt', to_char(v.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'savedByName', v.saved_by_name) order by v.version)
        from network.entry_versions v where v.entry_id = e.id) as versions
    from network.entries e where not exists (select from network.withdrawals w where w.entry_id = e.id) order by e.code`)
}
