import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { EntryContent } from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { NetworkRow } from '../domain/network-tables.ts'

/** Columns of an entry that are filled only when all that they point to, and every consent, is there. */
export const filledLast = ['superseded_by', 'published_at', 'public_version'] as const

/** A public entry, and what it is found by. */
export type PutForward = { readonly id: Id; readonly content: EntryContent; readonly isOver: boolean }

/**
 * Makes public again what was public, as far as it may be: what needs somebody's consent, or their yes to its words, stays a
 * draft where there is none. Gives those that are public.
 */
export async function putEntriesForward(
  db: NetworkDeeds,
  entries: readonly NetworkRow[],
  now: string,
): Promise<readonly PutForward[]> {
  const forward = JSON.stringify(entries)
  await db.run(sql`
    update network.entries e set superseded_by = was.superseded_by
    from jsonb_populate_recordset(null::network.entries, ${forward}::jsonb) was
    where was.id = e.id and was.superseded_by is not null`)
  return await db.rows(sql<PutForward>`
    update network.entries e set published_at = was.published_at, public_version = was.public_version
    from jsonb_populate_recordset(null::network.entries, ${forward}::jsonb) was
      join network.entry_versions v on v.entry_id = was.id and v.version = was.public_version
    where was.id = e.id and was.published_at is not null
      and network.is_agreed(e.id, e.shape, v.content, '-infinity')
    returning e.id, v.content, coalesce(e.public_until <= ${now}::timestamptz, false) as "isOver"`)
}
