import { sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { MhsdsTable } from '../domain/mhsds-table.ts'
import { batchesOf } from './batches.store.ts'

/** The rows of a table that break a rule, by line, with the codes of the rules they break, in batches. */
export async function* brokenRows(
  db: OrganisationDb,
  table: MhsdsTable,
): AsyncGenerator<{ readonly line: number; readonly codes: readonly string[] }[]> {
  yield* batchesOf(
    db,
    'broken_rows',
    sql<{ line: number; codes: string[] }>`
      select line, codes from ${sql.raw(table.staged)} where codes <> '{}' order by line`,
  )
}

/** How many rows of a table were read, and how many of them were rejected. */
export async function countStaged(
  db: OrganisationDb,
  table: MhsdsTable,
): Promise<{ readonly read: number; readonly rejected: number }> {
  const counted = await db.row(
    sql<{ read: number; rejected: number }>`
      select count(*) as read, count(*) filter (where rejected) as rejected from ${sql.raw(table.staged)}`,
  )
  return counted ?? { read: 0, rejected: 0 }
}

/** How many rows of each code there are in a table. */
export async function countCodes(
  db: OrganisationDb,
  table: MhsdsTable,
): Promise<{ readonly code: string; readonly rows: number }[]> {
  return await db.rows(
    sql<{ code: string; rows: number }>`
      select code, count(*) as rows from ${sql.raw(table.staged)}, unnest(codes) as c (code) group by code order by code`,
  )
}
