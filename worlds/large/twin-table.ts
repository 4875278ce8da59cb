import { type RawBuilder, sql } from 'kysely'
import { type CopyValue, copyIn } from '#platform/db/copy-in.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** A temporary table that rows are copied into first: its name, and its columns with their types. */
export type Twin = { readonly name: string; readonly columns: Readonly<Record<string, string>> }

/**
 * Copies rows into a temporary table, runs what moves them from there to where they belong, and empties it. COPY is
 * refused on tables with row-level security; from one wide row all tables of a record are filled without sending it twice.
 */
export async function throughTwin(
  db: OrganisationDb,
  { name, columns }: Twin,
  rows: Iterable<readonly CopyValue[]>,
  moves: readonly RawBuilder<unknown>[],
): Promise<void> {
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`)
  await db.run(sql.raw(`create temporary table if not exists ${name} (${typed.join(', ')}) on commit drop`))
  await copyIn(db.connection, name, Object.keys(columns), rows)
  for (const move of moves) await db.run(move)
  await db.run(sql.raw(`truncate ${name}`))
}
