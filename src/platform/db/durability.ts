import type { Pool } from 'pg'
import type { Database } from '#platform/db/database.ts'

/**
 * Why what PostgreSQL acknowledges may not be on the disk, in one sentence, or null. With any of these three off, a
 * power cut loses records that somebody saw as saved. Asked as each login that writes: a setting may be a login's own.
 */
export async function durabilityProblem({ app, identity }: Pick<Database, 'app' | 'identity'>): Promise<string | null> {
  const found = await Promise.all([switchedOff(app), switchedOff(identity)])
  const names = [...new Set(found.flat())].toSorted()
  if (names.length === 0) return null
  return `The database has ${names.join(', ')} switched off: a power cut would lose what it has acknowledged. Switch on what is off.`
}

async function switchedOff(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`,
  )
  return rows.map(({ name }) => name)
}
