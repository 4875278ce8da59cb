import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** A text that shows or offers something of the media list. */
export type UsedIn = { readonly title: string; readonly isPublic: boolean }

/**
 * The entries in which something is used: in what is public of them, or in their latest version. Earlier versions do not
 * count; whoever restores one sees what is missing.
 */
export async function listUses(db: NetworkDb, id: Id): Promise<readonly UsedIn[]> {
  const like = `%/media/${id}/%`
  return await db.rows(sql<UsedIn>`
    select e.title, bool_or(now_public) as "isPublic" from (
      select id, published_at is not null as now_public from network.entries where to_jsonb(entries)::text like ${like}
      union all
      select v.entry_id, false from network.entry_versions v
      where v.content::text like ${like}
        and v.version = (select max(last.version) from network.entry_versions last where last.entry_id = v.entry_id)
    ) used join network.entries e on e.id = used.id
    group by e.id, e.title order by e.title limit 50`)
}
