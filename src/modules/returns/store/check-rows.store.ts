import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { MhsdsTable } from '../domain/mhsds-table.ts'
import type { SentRow } from '../domain/sent-row.ts'
import { batchesOf } from './batches.store.ts'

/** Rejects every row whose identifier is there more than once, with `code`. Temporary tables hold one organisation's rows. */
export async function rejectDuplicates(db: OrganisationDb, table: MhsdsTable, code: string): Promise<void> {
  const [staged, key] = [sql.raw(table.staged), sql.raw(table.key ?? '')]
  await db.run(sql`
    update ${staged} set codes = codes || ${code}::text, rejected = true
    where ${key} in (select ${key} from ${staged} group by ${key} having count(*) > 1)`)
}

/** Rejects every row whose parent is named and is not among the parents that stand, with `code`. */
export async function rejectOrphans(
  db: OrganisationDb,
  table: MhsdsTable,
  parent: MhsdsTable,
  code: string,
): Promise<void> {
  const column = sql.raw(`c.${table.parent?.column}`)
  await db.run(sql`
    update ${sql.raw(table.staged)} c set codes = codes || ${code}::text, rejected = true
    where ${column} is not null and not exists (
      select from ${sql.raw(parent.staged)} p where p.${sql.raw(parent.key ?? '')} = ${column} and not p.rejected)`)
}

/** Rejects every row that stands and has no child that stands, with `code`. */
export async function rejectChildless(
  db: OrganisationDb,
  table: MhsdsTable,
  children: MhsdsTable,
  code: string,
): Promise<void> {
  await db.run(sql`
    update ${sql.raw(table.staged)} p set codes = codes || ${code}::text, rejected = true
    where not p.rejected and not exists (
      select from ${sql.raw(children.staged)} c
      where ${sql.raw(`c.${children.parent?.column}`)} = ${sql.raw(`p.${table.key}`)} and not c.rejected)`)
}

/** A row that waits to be checked beside its parent. */
export type RowBesideParent = { readonly line: number; readonly row: SentRow; readonly parent: SentRow }

/** Every row with a parent that stands, beside it, in batches. */
export async function* rowsBesideParents(
  db: OrganisationDb,
  table: MhsdsTable,
  parent: MhsdsTable,
): AsyncGenerator<RowBesideParent[]> {
  yield* batchesOf(
    db,
    'beside_parents',
    sql<RowBesideParent>`
      select c.line, ${asSent('c', table)} as row, ${asSent('p', parent)} as parent
      from ${sql.raw(table.staged)} c
      join ${sql.raw(parent.staged)} p
        on ${sql.raw(`p.${parent.key}`)} = ${sql.raw(`c.${table.parent?.column}`)} and not p.rejected`,
  )
}

/** Rejects rows by their lines, each with the codes beside it (separated by commas). */
export async function rejectLines(
  db: OrganisationDb,
  table: MhsdsTable,
  rejected: readonly { readonly line: number; readonly codes: string }[],
): Promise<void> {
  if (rejected.length === 0) return
  const lines = rejected.map(({ line }) => line)
  const codes = rejected.map((one) => one.codes)
  await db.run(sql`
    update ${sql.raw(table.staged)} s set codes = s.codes || string_to_array(r.codes, ','), rejected = true
    from unnest(${lines}::int[], ${codes}::text[]) as r (line, codes) where r.line = s.line`)
}

/** The row as it was sent, dates and times as the data set writes them. */
function asSent(alias: string, table: MhsdsTable): RawBuilder<SentRow> {
  const pairs = table.columns
    .filter(({ is }) => is !== 'not kept' && is !== 'words')
    .map(({ name, as }) => `'${name}', coalesce(${alias}.${as}::text, '')`)
  return sql.raw(`json_build_object(${pairs.join(', ')})`)
}
