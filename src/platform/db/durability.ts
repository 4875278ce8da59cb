import type { Pool } from 'pg'

/**
 * Why what PostgreSQL acknowledges may not be on the disk, in one sentence, or null. With any of these three off, a
 * power cut loses records that somebody saw as saved.
 */
export async function durabilityProblem(app: Pool): Promise<string | null> {
  const { rows } = await app.query<{ name: string }>(
    `select name from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name`,
  )
  if (rows.length === 0) return null
  const names = rows.map((row) => row.name).join(', ')
  return `The database has ${names} switched off: a power cut would lose what it has acknowledged. Switch on what is off.`
}
