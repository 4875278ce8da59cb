import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ExtractRows, writeTable } from './shipped-extract.builder.ts'

const identifiers =
  /^(LocalPatientID|ServiceRequestID|HospProvSpellID|WardStayID|RestrictiveIntIncID|RestrictiveIntTypeID)$/

/**
 * Writes an extract `times` over, each time with people, spells and incidents of its own on the same wards. Gives how many
 * rows there are. Nothing is held for longer than one copy.
 */
export function writeMultipliedExtract(folder: string, extract: ExtractRows, times: number): number {
  mkdirSync(folder, { recursive: true })
  return Object.entries(extract).reduce((rows, [table, one]) => {
    writeTable(folder, table, one)
    const columns = Object.keys(one[0] ?? {})
    if (!columns.some((column) => identifiers.test(column))) return rows + one.length
    for (let copy = 1; copy < times; copy++) appendFileSync(join(folder, `${table}.csv`), copyOf(one, columns, copy))
    return rows + one.length * times
  }, 0)
}

function copyOf(rows: ExtractRows[string], columns: readonly string[], copy: number): string {
  const cell = (row: Record<string, string>, column: string) =>
    identifiers.test(column) ? `${row[column]}x${copy}` : (row[column] ?? '')
  return rows.map((row) => `${columns.map((column) => cell(row, column)).join(',')}\r\n`).join('')
}
