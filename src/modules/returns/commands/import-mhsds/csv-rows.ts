import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { BrokenExtract } from '../../domain/import-outcome.ts'
import { textOf } from './csv-text.ts'
import type { ExtractFile } from './extract-folder.ts'

/** One row of a file: the line it ends on, and the cells of the wanted columns, in the order wanted. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

/** No row of the data set is as long as this many characters; one that is, is a quote that nobody closed, or a bomb. */
const longestRow = 65_536

/** Columns that are wanted, by name; those marked optional may be missing and are then empty. */
export type WantedColumn = { readonly name: string; readonly optional?: boolean | undefined }

/**
 * The rows of a CSV file, one after the other, so that memory stays flat. The order of columns is free and others are
 * passed over. Refuses (throws BrokenExtract, with file and line) a missing or repeated column and broken CSV.
 */
export async function* rowsOf(file: ExtractFile, wanted: readonly WantedColumn[]): AsyncGenerator<CsvRow> {
  const parser = parse({ info: true, skip_empty_lines: true, max_record_size: longestRow })
  const feeding = pipeline(Readable.from(textOf(file)), parser)
  feeding.catch(() => undefined)
  try {
    let places: readonly number[] | null = null
    for await (const { record, info } of parser) {
      const cells: readonly string[] = record
      if (places === null) places = placesOf(file, wanted, cells)
      else yield { line: info.lines, cells: places.map((place) => cells[place]?.trim() ?? '') }
    }
    await feeding
    if (places === null) throw new BrokenExtract([{ file: file.name, row: 1, says: 'The file is empty.' }])
  } catch (fault) {
    throw fault instanceof CsvError ? inPlainWords(file, fault) : fault
  }
}

function placesOf(file: ExtractFile, wanted: readonly WantedColumn[], headings: readonly string[]): number[] {
  const names = headings.map((heading) => heading.trim())
  const missing = wanted.filter((column) => !column.optional && !names.includes(column.name))
  const repeated = wanted.filter((column) => names.indexOf(column.name) !== names.lastIndexOf(column.name))
  const problems = [
    ...missing.map(({ name }) => `The column ${name} is missing.`),
    ...repeated.map(({ name }) => `The column ${name} is there more than once.`),
  ]
  if (problems.length > 0) throw new BrokenExtract(problems.map((says) => ({ file: file.name, row: 1, says })))
  return wanted.map((column) => names.indexOf(column.name))
}

const words: Partial<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'The line does not have as many cells as there are columns.',
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'Something follows a closing quotation mark.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands in the middle of a cell.',
  CSV_MAX_RECORD_SIZE: `A line is longer than ${longestRow} characters, or a quotation mark is never closed.`,
}

/** What runs on to the end of the file, or nearly, is told by the line on which it begins. */
const runsOn = ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']

function inPlainWords(file: ExtractFile, fault: CsvError): BrokenExtract {
  const count = (name: string): number => {
    const value: unknown = fault[name]
    return typeof value === 'number' ? value : 0
  }
  const row = runsOn.includes(fault.code) ? count('records') + count('empty_lines') + 1 : count('lines')
  return new BrokenExtract([{ file: file.name, row, says: words[fault.code] ?? 'The line cannot be read as CSV.' }])
}
