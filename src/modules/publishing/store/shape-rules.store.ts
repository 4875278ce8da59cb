import { sql } from 'kysely'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Whether who wrote a version of this shape may not be the one who publishes it. */
export async function needsTwo(db: NetworkDb, shape: string): Promise<boolean> {
  const row = await db.row(
    sql<{ needs: boolean }>`select needs_two as needs from network.shape_rules where shape = ${shape}`,
  )
  return row?.needs ?? false
}

/** The shapes that are published by two people. */
export async function listNeedingTwo(db: NetworkDb): Promise<readonly string[]> {
  const rows = await db.rows(
    sql<{ shape: string }>`select shape from network.shape_rules where needs_two order by shape`,
  )
  return rows.map(({ shape }) => shape)
}

/** Says whether a shape is published by two people. */
export async function setNeedsTwo(db: NetworkDb, shape: string, needs: boolean): Promise<void> {
  await db.run(sql`
    insert into network.shape_rules (shape, needs_two) values (${shape}, ${needs})
    on conflict (shape) do update set needs_two = excluded.needs_two`)
}
