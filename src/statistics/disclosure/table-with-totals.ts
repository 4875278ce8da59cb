import { ok, type Result } from '#basics/result.ts'
import type { TableValue } from '../table-value.ts'
import { protect } from './protect.ts'
import type { Cell, DisclosurePolicy, Publication, Sum } from './publication.ts'

/** A table of counts, row by row; null where nothing was submitted. A list is a table of one row. */
export type CountTable = readonly (readonly (number | null)[])[]

/** Which totals stand beside a table. */
export type TotalsShown = { readonly ofRows: boolean; readonly ofColumns: boolean; readonly ofAll: boolean }

/** All totals beside a table of two dimensions. */
export const ALL_TOTALS: TotalsShown = { ofRows: true, ofColumns: true, ofAll: true }

/** The one total beside a list. */
export const TOTAL_OF_LIST: TotalsShown = { ofRows: false, ofColumns: false, ofAll: true }

/** A table as it may be shown, with its totals (an empty list, or null, where a total is not shown). */
export type ProtectedTable = {
  readonly cells: readonly (readonly TableValue[])[]
  readonly rowTotals: readonly TableValue[]
  readonly columnTotals: readonly TableValue[]
  readonly total: TableValue | null
  /** How many cells are hidden only so that others cannot be worked out. */
  readonly hiddenToProtect: number
}

/**
 * A table of counts with its totals as it may be shown under a policy. Totals are of what was submitted, and each is
 * rounded by itself. Refuses what `protect` refuses.
 *
 * Formula: as `protect`, with a sum for each row, each column, and all
 * Units: cells of a table
 * Edges: not submitted is in no total. Without totals nothing more is hidden
 * Source: as `protect`
 * Example: protectTable([[2, 25, 60], [30, 40, 50]], policyOf({ ...NHS_ENGLAND_MENTAL_HEALTH, roundTo: 1
 *   })).value.cells.map((row) => row.map(printedValue))
 * Example: protectTable([[2, 25, 60], [30, 40, 50]], policyOf(NHS_ENGLAND_MENTAL_HEALTH)).value.cells.map((row) =>
 *   row.map(printedValue))
 */
export function protectTable(
  counts: CountTable,
  policy: DisclosurePolicy,
  totals: TotalsShown = ALL_TOTALS,
): Result<ProtectedTable, string> {
  const shown = protect(tablePublication(counts, totals), policy)
  if (!shown.ok) return shown
  const cellAt = (id: string) => shown.value.cells.get(id) as TableValue
  return ok({
    cells: counts.map((row, r) => row.map((_, c) => cellAt(cellId(r, c)))),
    rowTotals: totals.ofRows ? counts.map((_, r) => cellAt(rowId(r))) : [],
    columnTotals: totals.ofColumns ? columnsOf(counts).map((c) => cellAt(columnId(c))) : [],
    total: totals.ofAll ? cellAt(TOTAL_ID) : null,
    hiddenToProtect: shown.value.hiddenToProtect.length,
  })
}

/** The id of the total of everything. */
export const TOTAL_ID = 'total'

/** The id of a cell in a table's publication, rows and columns from 0. */
export function cellId(row: number, column: number): string {
  return `row ${row} column ${column}`
}

/** The id of a row's total. */
export function rowId(row: number): string {
  return `row ${row}`
}

/** The id of a column's total. */
export function columnId(column: number): string {
  return `column ${column}`
}

/** The cells and sums of a table with its totals, for `protect`. */
export function tablePublication(counts: CountTable, totals: TotalsShown = ALL_TOTALS): Publication {
  const inner = counts.flatMap((row, r) =>
    row.map((count, c): Cell => ({ id: cellId(r, c), count, isPublished: true })),
  )
  const rows = counts.map((row, r) =>
    lineOf(
      rowId(r),
      row,
      row.map((_, c) => cellId(r, c)),
    ),
  )
  const columns = columnsOf(counts).map((c) =>
    lineOf(
      columnId(c),
      counts.map((row) => row[c] ?? null),
      counts.map((_, r) => cellId(r, c)),
    ),
  )
  const all = lineOf(
    TOTAL_ID,
    counts.flat(),
    inner.map(({ id }) => id),
  )
  const lines = [...(totals.ofRows ? rows : []), ...(totals.ofColumns ? columns : []), ...(totals.ofAll ? [all] : [])]
  return { cells: [...inner, ...lines.map(({ cell }) => cell)], sums: lines.map(({ sum }) => sum) }
}

function lineOf(id: string, counts: readonly (number | null)[], parts: readonly string[]): { cell: Cell; sum: Sum } {
  const submitted = counts.filter((count) => count !== null)
  const count = submitted.length === 0 ? null : submitted.reduce((sum, one) => sum + one, 0)
  return { cell: { id, count, isPublished: true, isTotal: true }, sum: { total: id, parts } }
}

function columnsOf(counts: CountTable): number[] {
  return [...(counts[0] ?? []).keys()]
}
