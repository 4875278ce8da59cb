import type { CopyValue } from '#platform/db/copy-in.ts'
import { wordsOf } from '#platform/search/words.ts'
import type { RuleBackground } from '../../domain/mhsds-rule.ts'
import type { ColumnKind, MhsdsTable } from '../../domain/mhsds-table.ts'
import { isSentDate, isSentTime } from '../../domain/sent-moment.ts'
import type { SentRow } from '../../domain/sent-row.ts'
import { rowsOf } from './csv-rows.ts'
import type { ExtractFile } from './extract-folder.ts'

/**
 * The rows of a file as they are kept while the extract is checked: line, the codes of the rules that the row breaks on
 * its own, whether one of them rejects it, then the kept columns. Calls `counted` for each row.
 */
export async function* stagedRows(
  file: ExtractFile,
  table: MhsdsTable,
  background: RuleBackground,
  counted: () => void,
): AsyncGenerator<CopyValue[]> {
  const rules = table.rules.flatMap((rule) => ('when' in rule ? [rule] : []))
  for await (const { line, cells } of rowsOf(file, table.columns)) {
    const row = asRow(table, cells)
    const broken = rules.filter((rule) => rule.when(row, background))
    const rejected = broken.some((rule) => rule.level !== 'warning')
    const codes = `{${broken.map((rule) => rule.code).join(',')}}`
    const kept = table.columns.flatMap(({ is }, n) => (is === 'not kept' ? [] : [keptValue(is, cells[n] ?? '')]))
    counted()
    yield [line, codes, rejected, ...kept]
  }
}

function asRow({ columns }: MhsdsTable, cells: readonly string[]): SentRow {
  const row: Record<string, string> = {}
  for (const [n, { name }] of columns.entries()) row[name] = cells[n] ?? ''
  return row
}

/** What cannot be kept as what it should be is nothing; the rule about its form has spoken already. */
function keptValue(is: Exclude<ColumnKind, 'not kept'>, text: string): string | null {
  if (text === '') return null
  if (is === 'date') return isSentDate(text) ? text : null
  if (is === 'time') return isSentTime(text) ? text : null
  return is === 'words' ? wordsOf(text).join(' ') : text
}
