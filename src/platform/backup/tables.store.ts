import type { PoolClient } from 'pg'

/** A table as backup and restore see it; names are quoted as SQL needs them. */
export type HouseTable = {
  readonly name: string
  /** Every column that is stored rather than computed, in order. */
  readonly columns: readonly string[]
  /** What its rows are ordered by, so that equal content gives equal text. */
  readonly order: readonly string[]
  /** Its rows belong to organisations, behind row-level security. */
  readonly isWalled: boolean
  /** The wall binds the owner too. */
  readonly isForced: boolean
  /** Other tables that its rows point to: these are filled first. */
  readonly needs: readonly string[]
  /** Triggers of ours, which must not run while rows are put back. */
  readonly triggers: readonly string[]
}

/** Schemas that are not kept. Jobs waiting their turn are not kept: what is restored must not send or do again what was already sent or done. */
export const leftOutSchemas: readonly string[] = ['information_schema', 'jobs']

/**
 * Every table of the house, those first that others point to. Refuses (throws) tables that point to each other in a
 * ring, and one whose wall hides rows by something else than their organisation: it would be kept with holes.
 */
export async function listTables(connection: PoolClient): Promise<HouseTable[]> {
  const { rows } = await connection.query<HouseTable>(
    `
    select format('%I.%I', n.nspname, c.relname) as name,
      c.relrowsecurity and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull) as "isWalled",
      c.relforcerowsecurity as "isForced",
      array(select quote_ident(a.attname) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      coalesce(
        (select array_agg(quote_ident(a.attname) order by k.place) from pg_index i
          cross join unnest(i.indkey) with ordinality as k (attnum, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
          where i.indrelid = c.oid and i.indisprimary),
        array(select quote_ident(a.attname) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum)) as "order",
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs,
      array(select quote_ident(t.tgname) from pg_trigger t
        where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled = 'O' order by t.tgname) as triggers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> all ($1)
    order by 1`,
    [leftOutSchemas],
  )
  const hidden = rows.filter(({ isForced, isWalled }) => isForced && !isWalled)
  if (hidden.length > 0)
    throw new Error(`rows without an organisation are hidden in ${hidden.map(({ name }) => name).join(', ')}`)
  return inOrderOfNeed(rows)
}

/** The names of all schemas of the house. */
export async function listSchemas(connection: PoolClient): Promise<string[]> {
  const { rows } = await connection.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace
     where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1`,
  )
  return rows.map(({ name }) => name)
}

function inOrderOfNeed(tables: readonly HouseTable[]): HouseTable[] {
  const placed: HouseTable[] = []
  const names = new Set(tables.map(({ name }) => name))
  for (let left = [...tables]; left.length > 0; ) {
    const isReady = ({ needs }: HouseTable) =>
      needs.every((need) => !names.has(need) || placed.some(({ name }) => name === need))
    const ready = left.filter(isReady)
    if (ready.length === 0) throw new Error(`tables point to each other: ${left.map(({ name }) => name).join(', ')}`)
    placed.push(...ready)
    left = left.filter((table) => !ready.includes(table))
  }
  return placed
}
