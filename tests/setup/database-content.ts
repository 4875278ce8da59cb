import type { Pool } from 'pg'

/**
 * A fingerprint of every table of the house: equal when nothing was written. Left out is what notes that somebody
 * looked or tried: the audit with its seals, and when a session was last used.
 */
export async function databaseContent(superuser: Pool): Promise<Readonly<Record<string, string>>> {
  const { rows } = await superuser.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('private', 'network', 'identity') and tablename not in ('audit', 'audit_seals', 'audit_waiting') order by 1`)
  const prints = rows.map(async ({ name }) => {
    const found = await superuser.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg((to_jsonb(t) - 'seen_at')::text, '|' order by (to_jsonb(t) - 'seen_at')::text)), '') as print from ${name} t`,
    )
    return [name, found.rows[0]?.print ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(prints))
}
