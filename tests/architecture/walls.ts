import type { ClientBase, Pool } from 'pg'

/** A pool, or one connection of it inside a transaction. */
export type Asked = Pool | ClientBase

/**
 * What is wrong with the walls of the database, one sentence each. Private tables: organisation_id first in the primary
 * key, forced row-level security with a policy, nothing owned by the app. Tables whose comment says "Only ever added to."
 * may be read and added to by the logins of the web process, and nothing else. Mail may be put in by the app and read
 * by the login of sign-in data only; that login may touch no table of jobs.
 */
export async function wallFaults(superuser: Asked): Promise<string[]> {
  const { rows } = await superuser.query<Table>(question)
  return rows.flatMap((table) => [
    ...(table.schema === 'private' ? privateFaults(table) : []),
    ...(table.says === null ? [`${table.name} has no comment`] : []),
    ...(/only ever added to/i.test(table.says ?? '') ? addedToFaults(table) : []),
    ...(table.writers.includes('public') ? [`${table.name} may be used by everybody`] : []),
    ...(table.schema === 'mail' && table.readByApp ? [`${table.name} may be read by lessen_app`] : []),
    ...(!['identity', 'mail'].includes(table.schema) && table.seenByIdentity
      ? [`${table.name} may be used by lessen_identity`]
      : []),
    ...(table.schema === 'identity' && table.seenByApp ? [`${table.name} may be used by lessen_app`] : []),
  ])
}

/** How many tables were looked at, by schema. */
export async function tablesSeen(superuser: Asked): Promise<Readonly<Record<string, number>>> {
  const { rows } = await superuser.query<Table>(question)
  return Object.fromEntries(
    [...new Set(rows.map(({ schema }) => schema))].map((schema) => [
      schema,
      rows.filter((row) => row.schema === schema).length,
    ]),
  )
}

type Table = {
  readonly schema: string
  readonly name: string
  readonly says: string | null
  readonly key: readonly string[] | null
  readonly guarded: boolean
  readonly forced: boolean
  readonly policies: readonly string[]
  readonly writers: readonly string[]
  readonly changes: readonly string[]
  readonly owner: string
  readonly seenByIdentity: boolean
  readonly seenByApp: boolean
  readonly readByApp: boolean
}

function privateFaults({ name, key, guarded, forced, policies, owner }: Table): string[] {
  const isOwn = policies.some((one) => one.includes('organisation_id =') && one.includes('lessen.organisation'))
  const isOpen = policies.some((one) => !one.includes('organisation_id ='))
  return [
    ...(key?.[0] === 'organisation_id' ? [] : [`${name} has no primary key led by organisation_id`]),
    ...(guarded && forced ? [] : [`${name} has no forced row-level security`]),
    ...(isOwn && !isOpen ? [] : [`${name} has no policy by organisation, or one that opens it`]),
    ...(owner === 'lessen_owner' ? [] : [`${name} belongs to ${owner}`]),
  ]
}

function addedToFaults({ name, changes }: Table): string[] {
  return changes.map((change) => `${name} is only ever added to, but ${change}`)
}

const question = `
  select n.nspname as schema, n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as says,
    (select array_agg(a.attname::text order by k.at) from pg_index i
      cross join lateral unnest(i.indkey::int2[]) with ordinality k (attnum, at)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary) as key,
    c.relrowsecurity as guarded, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner)::text as owner,
    array(select p.polcmd::text || ' ' || coalesce(pg_get_expr(p.polqual, c.oid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, c.oid), '')
      from pg_policy p where p.polrelid = c.oid) as policies,
    array(select case when g.grantee = 0 then 'public' else pg_get_userbyid(g.grantee)::text end
      from aclexplode(c.relacl) g) as writers,
    array(select r.role || ' may ' || w.what from unnest(array['lessen_app', 'lessen_identity']) r (role)
      cross join unnest(array['update', 'delete', 'truncate']) w (what)
      where has_table_privilege(r.role, c.oid, w.what)
        or (w.what = 'update' and has_any_column_privilege(r.role, c.oid, 'update'))) as changes,
    has_table_privilege('lessen_identity', c.oid, 'select, insert, update, delete') as "seenByIdentity",
    has_table_privilege('lessen_app', c.oid, 'select, insert, update, delete') as "seenByApp",
    has_table_privilege('lessen_app', c.oid, 'select, update, delete')
      or has_any_column_privilege('lessen_app', c.oid, 'select, update') as "readByApp"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname in ('private', 'identity', 'network', 'mail', 'jobs')
  order by 2`
