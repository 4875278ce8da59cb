import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** The kinds of rows that are remembered from one extract to the next. */
export type RowKind =
  | 'unit'
  | 'person'
  | 'referral'
  | 'admission'
  | 'stay'
  | 'incident'
  | 'intervention'
  | 'police request'

/** SQL for what a row says, put together so that two rows that say the same give the same, and no others do. */
export function fingerprintOf(...parts: readonly RawBuilder<unknown>[]): RawBuilder<string> {
  return sql<string>`md5(row(${sql.join([...parts])})::text)::uuid`
}

/**
 * SQL for how a row stands to what is here: `new` where no record has its identifier, `unchanged` where it says what it
 * said when last read (whatever was corrected here since), else `changed`.
 */
export function stateOf(record: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`case when ${record} is null then 'new' when r.fingerprint = s.fingerprint then 'unchanged' else 'changed' end`
}

/** SQL that finds what a staged row `s` said when last read, as `r`. */
export function lastRead(db: OrganisationDb, kind: RowKind): RawBuilder<unknown> {
  return sql`left join private.imported_rows r
    on r.organisation_id = ${db.organisation} and r.kind = ${kind} and r.local_id = s.local_id`
}

/** Remembers what the new and changed rows of `loaded` (a temporary table with local_id, id, fingerprint, state) said. */
export async function rememberRows(
  db: OrganisationDb,
  kind: RowKind,
  loaded: string,
  run: string,
  parent = 'null',
): Promise<void> {
  await db.run(sql`
    insert into private.imported_rows (organisation_id, kind, local_id, record_id, parent_id, fingerprint, run_id)
    select ${db.organisation}::uuid, ${kind}, local_id, id, ${sql.raw(parent)}::uuid, fingerprint, ${run}::uuid
    from ${sql.raw(loaded)} where state <> 'unchanged'
    on conflict (organisation_id, kind, local_id) do update set record_id = excluded.record_id,
      parent_id = excluded.parent_id, fingerprint = excluded.fingerprint, run_id = excluded.run_id`)
}

/** How many rows of a loaded table there are of each state. */
export async function countStates(
  db: OrganisationDb,
  loaded: string,
): Promise<{ readonly new: number; readonly changed: number; readonly unchanged: number }> {
  const rows = await db.rows(
    sql<{ state: string; rows: number }>`
      select state, count(*) as rows from ${sql.raw(loaded)} where line is not null group by state`,
  )
  const of = (state: string) => rows.find((row) => row.state === state)?.rows ?? 0
  return { new: of('new'), changed: of('changed'), unchanged: of('unchanged') }
}
