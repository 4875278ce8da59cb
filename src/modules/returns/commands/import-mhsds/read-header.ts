import { BrokenExtract } from '../../domain/import-outcome.ts'
import { headerFile, type MhsdsHeader, parseHeader } from '../../domain/mhsds-header.ts'
import type { SentRow } from '../../domain/sent-row.ts'
import { rowsOf } from './csv-rows.ts'
import type { ExtractFile } from './extract-folder.ts'

/** The header of an extract. Refuses (throws BrokenExtract) one that spoils the whole submission. */
export async function readHeader(file: ExtractFile, organisation: string): Promise<MhsdsHeader> {
  const rows: SentRow[] = []
  const columns = headerFile.columns.map((name) => ({ name }))
  for await (const { cells } of rowsOf(file, columns)) {
    if (rows.length < 2) rows.push(Object.fromEntries(headerFile.columns.map((name, n) => [name, cells[n] ?? ''])))
  }
  const header = parseHeader(rows, organisation)
  if (header.ok) return header.value
  throw new BrokenExtract(
    header.problems.map(({ field, says }) => ({
      file: file.name,
      row: rows.length === 1 ? 2 : null,
      says: field ? `${field}: ${says}` : says,
    })),
  )
}
