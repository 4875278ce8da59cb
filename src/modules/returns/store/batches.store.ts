import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

const batch = 5_000

/**
 * The rows of a query in batches, through a cursor, so that memory stays flat; other statements may run between two
 * batches, and what they change is not seen. `name` is the cursor's, and trusted.
 */
export async function* batchesOf<T>(db: OrganisationDb, name: string, query: RawBuilder<T>): AsyncGenerator<T[]> {
  await db.run(sql`declare ${sql.raw(name)} no scroll cursor for ${query}`)
  for (;;) {
    const rows = await db.rows(sql<T>`fetch ${sql.raw(String(batch))} from ${sql.raw(name)}`)
    if (rows.length > 0) yield rows
    if (rows.length < batch) break
  }
  await db.run(sql`close ${sql.raw(name)}`)
}
