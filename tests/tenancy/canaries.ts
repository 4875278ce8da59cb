import type { Pool } from 'pg'
import type { Id } from '#basics/id.ts'

/** What stands in every text of the other organisation, and nowhere else. */
export const canary = 'zqcanary'

/**
 * Puts the canary into every text cell of the organisation that its rules allow (a cell of a closed list keeps its
 * value), past triggers and walls. Says how many columns carry it, so that a test cannot pass on an empty cage.
 */
export async function fillWithCanaries(superuser: Pool, organisation: Id): Promise<number> {
  const { rows } = await superuser.query<{ schema: string; table: string; column: string; key: string }>(`
    select table_schema as schema, table_name as table, column_name as column,
      case when table_schema = 'identity' then 'id' else 'organisation_id' end as key
    from information_schema.columns
    where data_type = 'text' and is_generated = 'NEVER'
      and (table_schema = 'private' or (table_schema, table_name) = ('identity', 'organisations'))`)
  let filled = 0
  for (const { schema, table, column, key } of rows) {
    const touched = await superuser
      .query(`update ${schema}."${table}" set "${column}" = '${canary} ' || "${column}" where ${key} = $1`, [
        organisation,
      ])
      .catch(() => ({ rowCount: 0 }))
    if ((touched.rowCount ?? 0) > 0) filled++
  }
  return filled
}

/** Takes the walls down: no row-level security on any private table. The control that must turn the test red. */
export async function takeWallsDown(superuser: Pool): Promise<void> {
  const { rows } = await superuser.query<{ table: string }>(
    `select tablename as table from pg_tables where schemaname = 'private'`,
  )
  for (const { table } of rows) {
    await superuser.query(`alter table private."${table}" no force row level security`)
    await superuser.query(`alter table private."${table}" disable row level security`)
  }
}

/** Every id of the organisation's rows: what somebody who guesses or was told would try. */
export async function idsOf(superuser: Pool, organisation: Id): Promise<Id[]> {
  const { rows } = await superuser.query<{ schema: string; table: string; column: string }>(`
    select c.table_schema as schema, c.table_name as table, c.column_name as column
    from information_schema.columns c join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
    where c.table_schema = 'private' and c.data_type = 'uuid' and c.column_name <> 'organisation_id'`)
  const found = await Promise.all(
    rows.map(({ schema, table, column }) =>
      superuser.query<{ id: Id }>(
        `select distinct "${column}" as id from ${schema}."${table}" where organisation_id = $1 and "${column}" is not null`,
        [organisation],
      ),
    ),
  )
  return [...new Set(found.flatMap((one) => one.rows.map(({ id }) => id)))]
}
