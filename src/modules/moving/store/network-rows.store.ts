import { sql } from 'kysely'
import type { NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { ExportedTable, NetworkRow } from '../domain/network-tables.ts'

/** How many rows are written by one statement. */
const rowsAtATime = 500

/**
 * From now on this transaction sees one moment of the whole network, and writes times in UTC. Refuses (throws) when
 * something was asked in it before.
 */
export async function seeOneMoment(db: NetworkDb): Promise<void> {
  await db.run(sql`set transaction isolation level repeatable read`)
  await db.run(sql`set local timezone = 'UTC'`)
}

/** Every row of a table, ordered by its columns from the first, so that equal content gives equal text. */
export async function readRows(db: NetworkDb, table: ExportedTable): Promise<readonly NetworkRow[]> {
  const rows = await db.rows(sql<{ row: NetworkRow }>`
    select to_json(t) as row from ${sql.id('network', table)} t order by t`)
  return rows.map(({ row }) => row)
}

/** Those of `tables` that hold a row. */
export async function listFilled(db: NetworkDb, tables: readonly ExportedTable[]): Promise<ExportedTable[]> {
  const filled: ExportedTable[] = []
  for (const table of tables)
    if (await db.row(sql<{ one: number }>`select 1 as one from ${sql.id('network', table)} limit 1`)) filled.push(table)
  return filled
}

/** The columns that a table has here. */
export async function listColumns(db: NetworkDb, table: ExportedTable): Promise<readonly string[]> {
  const rows = await db.rows(sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${`network.${table}`}::regclass and attnum > 0 and not attisdropped`)
  return rows.map(({ name }) => name)
}

/** Takes away what a migration has put into a table, so that other rows can take its place. */
export async function clearTable(db: NetworkDeeds, table: ExportedTable): Promise<void> {
  await db.run(sql`delete from ${sql.id('network', table)}`)
}

/** Writes rows as they are, but for the columns in `without`, which stay empty. Refuses (throws) what the database refuses. */
export async function writeRows(
  db: NetworkDeeds,
  table: ExportedTable,
  rows: readonly NetworkRow[],
  { columns, without }: { readonly columns: readonly string[]; readonly without: readonly string[] },
): Promise<void> {
  const names = sql.join(columns.filter((name) => !without.includes(name)).map((name) => sql.id(name)))
  for (let at = 0; at < rows.length; at += rowsAtATime)
    await db.run(sql`
      insert into ${sql.id('network', table)} (${names})
      select ${names} from jsonb_populate_recordset(null::${sql.id('network', table)},
        ${JSON.stringify(rows.slice(at, at + rowsAtATime))}::jsonb)`)
}

/** No registration that comes later gets the number of one that is there. */
export async function moveNumbersOn(db: NetworkDeeds): Promise<void> {
  await db.run(sql`
    with last as (select coalesce(max(number), 0) as number from network.webinar_registrations),
      next as (select nextval('network.webinar_registrations_number_seq') as number)
    select nextval('network.webinar_registrations_number_seq')
    from last, next, lateral generate_series(next.number + 1, last.number)`)
}
