import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

/** The rows of each file of an extract, by table name: what a test changes before it is written. */
export type ExtractRows = Record<string, Record<string, string>[]>

const shipped = new URL('../../../../tests/data/extract/', import.meta.url)
const tables = [
  'MHS000Header',
  'MHS001MPI',
  'MHS101Referral',
  'MHS501HospProvSpell',
  'MHS502WardStay',
  'MHS505RestrictiveInterventInc',
  'MHS515RestrictiveInterventType',
  'MHS516PoliceAssistanceRequest',
  'MHS903WardDetails',
]

/** The two-year extract that is shipped with the tests, every row. */
export function theShippedExtract(): ExtractRows {
  return Object.fromEntries(
    tables.map((table) => [
      table,
      parse<Record<string, string>>(gunzipSync(readFileSync(new URL(`${table}.csv.gz`, shipped))), { columns: true }),
    ]),
  )
}

/** The figures that the shipped extract must give. */
export function theExpectedFigures(): { readonly months: Record<string, unknown> } {
  return JSON.parse(readFileSync(new URL('expected.json', shipped), 'utf8'))
}

/** Writes every file of an extract into a folder; a table without rows has no file. */
export function writeExtract(folder: string, extract: ExtractRows): void {
  mkdirSync(folder, { recursive: true })
  for (const [table, rows] of Object.entries(extract)) if (rows.length > 0) writeTable(folder, table, rows)
}

/** Writes one file of an extract, with the columns of its first row. */
export function writeTable(folder: string, table: string, rows: readonly Record<string, string>[]): void {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  writeFileSync(join(folder, `${table}.csv`), lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join(''))
}

function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
