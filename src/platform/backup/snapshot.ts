import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { BackupManifest } from '#platform/backup/backup-format.ts'
import { entryNames } from '#platform/backup/backup-format.ts'
import { type BackupParts, inParts } from '#platform/backup/backup-parts.ts'
import {
  auditHead,
  listOrganisations,
  type RowPrint,
  readTable,
  type TablePrint,
} from '#platform/backup/read-rows.store.ts'
import { readSequences } from '#platform/backup/sequences.store.ts'
import { type HouseTable, listTables } from '#platform/backup/tables.store.ts'

/** What the database holds, as a manifest says it. */
export type DatabasePrint = Omit<BackupManifest, 'files'>

/** Gets every piece of every table, in an order in which they can be put back. */
export type TakeTable = (table: HouseTable) => {
  take(piece: Buffer): Promise<void>
  end(): Promise<void>
}

/** Reads the whole database inside the transaction that `connection` is in, and says what it holds. */
export async function printDatabase(connection: PoolClient, to?: TakeTable): Promise<DatabasePrint> {
  const tables = await listTables(connection)
  const organisations = tables.some(({ name }) => name === 'identity.organisations')
    ? await listOrganisations(connection)
    : []
  const prints: (TablePrint & { name: string })[] = []
  for (const table of tables) {
    const taker = to?.(table)
    const print = await readTable(connection, table, organisations, taker?.take)
    await taker?.end()
    prints.push({ name: table.name, ...print })
  }
  const hasAudit = tables.some(({ name }) => name === 'private.audit')
  const printed: DatabasePrint['organisations'] = []
  for (const id of organisations) {
    const own = together(prints.flatMap(({ name, ofOrganisations }) => labelled(name, ofOrganisations.get(id))))
    printed.push({ id, ...own, auditHead: hasAudit ? await auditHead(connection, id) : null })
  }
  return {
    tables: prints.map(({ name, rows, sha256 }) => ({ name, rows, sha256 })),
    sequences: await readSequences(connection),
    organisations: printed,
  }
}

/** Writes tables into a backup. */
export function tablesInto(parts: BackupParts): TakeTable {
  return ({ name }) =>
    inParts((part, number) => parts.add(`${entryNames.tables}${name}/${String(number).padStart(6, '0')}`, part))
}

/** What `wanted` and `found` differ in, in words; nothing when they are equal. */
export function differences(wanted: DatabasePrint, found: DatabasePrint): string[] {
  const lines = (print: DatabasePrint) =>
    new Map([
      ...print.tables.map(({ name, rows, sha256 }) => [name, `${rows} ${sha256}`] as const),
      ...print.sequences.map(({ name, last, isCalled }) => [`sequence ${name}`, `${last} ${isCalled}`] as const),
      ...print.organisations.map(
        ({ id, rows, sha256, auditHead: head }) => [`organisation ${id}`, `${rows} ${sha256} ${head}`] as const,
      ),
    ])
  const [one, other] = [lines(wanted), lines(found)]
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))
}

/** The rows that a backup says it holds, in all. */
export function rowsIn({ tables }: Pick<BackupManifest, 'tables'>): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}

function labelled(name: string, print: RowPrint | undefined): [string, RowPrint][] {
  return print === undefined ? [] : [[name, print]]
}

function together(prints: readonly [string, RowPrint][]): RowPrint {
  const hash = createHash('sha256')
  for (const [name, { rows, sha256 }] of prints) hash.update(`${name} ${rows} ${sha256}\n`)
  return { rows: prints.reduce((sum, [, { rows }]) => sum + rows, 0), sha256: hash.digest('hex') }
}
