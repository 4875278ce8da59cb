import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/**
 * Whether a version may be public at `at`: what is about somebody needs their consent in force, a story its author's yes to
 * these very words. Always so for what needs neither. The database refuses the rest, whoever asks.
 */
export async function isAgreed(
  db: NetworkDb,
  { id, version }: { readonly id: Id; readonly version: number },
  at: string,
): Promise<boolean> {
  const row = await db.row(sql<{ agreed: boolean }>`
    select network.is_agreed(e.id, e.shape, v.content, ${at}) as agreed
    from network.entries e join network.entry_versions v on v.entry_id = e.id where e.id = ${id} and v.version = ${version}`)
  return row?.agreed === true
}
