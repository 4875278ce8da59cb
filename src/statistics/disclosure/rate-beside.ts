import { NOT_SUBMITTED, SUPPRESSED, type TableValue } from '../table-value.ts'
import { type KnownRange, knownFromRate } from './known-range.ts'
import type { Cell, RateBeside } from './publication.ts'
import { derivedBy, type SuppressionRule } from './suppression-rule.ts'

/** The counts of a publication by the ids of their cells. What was not submitted is not there. */
export type CountsById = ReadonlyMap<string, number>

/** The counts that were submitted, by id. */
export function countsById(cells: readonly Cell[]): CountsById {
  return new Map(cells.flatMap(({ id, count }) => (count === null ? [] : [[id, count]])))
}

/** The rates of a publication by the ids of their cells: each hidden where its count, or its denominator, is hidden. */
export function ratesBeside(
  cells: readonly Cell[],
  shown: ReadonlyMap<string, TableValue>,
  rule: SuppressionRule,
): ReadonlyMap<string, TableValue> {
  const counts = countsById(cells)
  const isHidden = (id: string) => shown.get(id)?.kind === 'suppressed'
  const cellOf = (count: number | null, id: string, rate: RateBeside): TableValue => {
    if (count === null) return NOT_SUBMITTED
    const dependsOn = typeof rate.denominator === 'number' ? [id] : [id, rate.denominator.cell]
    return dependsOn.some(isHidden) ? SUPPRESSED : rateCell(count, rate, counts, rule)
  }
  return new Map(
    cells.flatMap(({ id, count, rate, isPublished }) => (isPublished && rate ? [[id, cellOf(count, id, rate)]] : [])),
  )
}

/**
 * The cell of a rate whose counts are both shown, worked out from unrounded counts. Hidden where the rule asks for more
 * behind it, where there is no exposure, and where the denominator was not submitted.
 */
export function rateCell(count: number, rate: RateBeside, counts: CountsById, rule: SuppressionRule): TableValue {
  const denominator = denominatorOf(rate, counts)
  if (!(denominator > 0)) return SUPPRESSED
  return derivedBy(rule.rate, (count * rate.per) / denominator, rate.behind)
}

/** What a reader learns of a count from the rate shown beside it, as if they knew the denominator exactly. */
export function knownBeside(shown: TableValue, rate: RateBeside, counts: CountsById): KnownRange {
  return knownFromRate(shown, denominatorOf(rate, counts), rate.per)
}

function denominatorOf({ denominator }: RateBeside, counts: CountsById): number {
  return typeof denominator === 'number' ? denominator : (counts.get(denominator.cell) ?? 0)
}
