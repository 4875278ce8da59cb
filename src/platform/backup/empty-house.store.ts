import type { PoolClient } from 'pg'
import { listSchemas } from '#platform/backup/tables.store.ts'

/** Whether nobody may sign in here and no organisation is set up: then there is nothing to lose. */
export async function isEmptyHouse(connection: PoolClient): Promise<boolean> {
  for (const table of ['identity.users', 'identity.organisations']) {
    const there = await connection.query<{ at: string | null }>('select to_regclass($1)::text as at', [table])
    if (there.rows[0]?.at == null) continue
    const { rows } = await connection.query<{ some: boolean }>(`select exists (select 1 from ${table}) as some`)
    if (rows[0]?.some === true) return false
  }
  return true
}

/** Takes away the schemas of an empty house, so that those of a backup can be made in their place. */
export async function clearEmptyHouse(connection: PoolClient): Promise<void> {
  const schemas = await listSchemas(connection)
  if (schemas.length > 0) await connection.query(`drop schema ${schemas.join(', ')} cascade`)
}
