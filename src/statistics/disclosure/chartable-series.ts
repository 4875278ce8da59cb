import type { TableValue } from '../table-value.ts'

/** A series as it may be drawn: null where there is no point and no limit. */
export type ChartableSeries = {
  readonly values: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
}

/**
 * The figures from which a chart may be made whose table is protected: those of the table, as they are shown, and
 * nothing else. Limits tell how much lies behind a point, and the centre tells the sum of all; a chart made from what is
 * shown can tell no more than the table. Where a count or its denominator is hidden or missing, both are left out.
 *
 * Formula: the shown count and its shown denominator, or neither
 * Units: those of the cells
 * Edges: hidden or missing: no point and no limit
 * Source: limits tell n: a chart is made from what is shown
 * Example: chartableSeries([{ kind: 'value', value: 10, decimals: 0 }, { kind: 'suppressed' }], [{ kind: 'value',
 *   value: 900, decimals: 0 }, { kind: 'value', value: 950, decimals: 0 }])
 */
export function chartableSeries(counts: readonly TableValue[], denominators: readonly TableValue[]): ChartableSeries {
  const pairs = counts.map((count, i) => {
    const [value, base] = [shownNumber(count), shownNumber(denominators[i])]
    return value === null || base === null ? { value: null, base: null } : { value, base }
  })
  return { values: pairs.map(({ value }) => value), denominators: pairs.map(({ base }) => base) }
}

function shownNumber(cell: TableValue | undefined): number | null {
  if (cell?.kind === 'value') return cell.value
  return cell?.kind === 'zero' ? 0 : null
}
