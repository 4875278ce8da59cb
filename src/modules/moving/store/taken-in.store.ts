import { sql } from 'kysely'
import type { NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'

/** Under which codes the things of an earlier site are kept here, by their numbers there. */
export async function listTakenIn(db: NetworkDb, source: string): Promise<Map<number, string>> {
  const rows = await db.rows(sql<{ item: number; code: string }>`
    select item::int as item, code from network.taken_in where source = ${source}`)
  return new Map(rows.map(({ item, code }) => [item, code]))
}

/** Notes under which code something is kept here from now on. */
export async function saveTakenIn(
  db: NetworkDeeds,
  { source, item, code }: { readonly source: string; readonly item: number; readonly code: string },
): Promise<void> {
  await db.run(sql`insert into network.taken_in (source, item, code) values (${source}, ${item}, ${code})`)
}
