import type { Pool } from 'pg'

/** The codes and names of all organisations of this installation, in order. */
export async function listOrganisations(
  identity: Pool,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  return (
    await identity.query<{ code: string; name: string }>('select code, name from identity.organisations order by code')
  ).rows
}

/**
 * Throws away every row of the three scopes, all or nothing. For demonstrations only: needs the owner's login, which
 * the web process never holds, because no other login may delete what is only ever added to. The count of changes goes
 * on, so that no process takes an old page for a new one.
 */
export async function emptyDatabase(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('private', 'network', 'identity')
      and (schemaname, tablename) <> ('network', 'changes')`)
  if (rows.length > 0) await owner.query(`truncate ${rows.map((row) => row.name).join(', ')} restart identity`)
}
