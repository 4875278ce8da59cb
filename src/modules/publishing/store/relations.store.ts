import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/**
 * Which entries belong with an entry, by codes that they have or had, in place of what was said before; the codes that
 * nothing has are given back.
 */
export async function saveRelations(db: NetworkDb, id: Id, related: readonly string[]): Promise<string[]> {
  await db.run(sql`delete from network.entry_relations where entry_id = ${id}`)
  if (related.length === 0) return []
  await db.run(sql`
    insert into network.entry_relations (entry_id, related_id)
    select distinct ${id}::uuid, c.entry_id from network.entry_codes c
    where c.code = any(${[...related]}::text[]) and c.entry_id <> ${id}`)
  const known = await db.rows(
    sql<{ code: string }>`select code from network.entry_codes where code = any(${[...related]}::text[])`,
  )
  const there = new Set(known.map(({ code }) => code))
  return related.filter((code) => !there.has(code))
}
