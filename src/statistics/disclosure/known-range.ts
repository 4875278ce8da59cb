import type { TableValue } from '../table-value.ts'
import type { SuppressionRule } from './suppression-rule.ts'

/** Between which whole numbers a reader knows a count to lie, both included. `greatest` may be infinite. */
export type KnownRange = { readonly least: number; readonly greatest: number }

/** What a reader knows of a count that nothing has been published about. */
export const NOTHING_KNOWN: KnownRange = { least: 0, greatest: Number.POSITIVE_INFINITY }

/**
 * What a reader who knows the rule knows of the count behind a cell. Rounded to the nearest 5, 20 is 18 to 22, and 5 is
 * 5 to 7 where less is hidden. A hidden cell is at least 0, or at least 1 where noughts are shown. Which hidden cells are
 * small and which only protect others a reader cannot tell: they look the same.
 */
export function knownFromCell(cell: TableValue, rule: SuppressionRule): KnownRange {
  if (cell.kind === 'zero' || cell.kind === 'not submitted') return { least: 0, greatest: 0 }
  const leastHidden = rule.zero === 'hidden' ? 0 : 1
  if (cell.kind === 'suppressed') return { least: leastHidden, greatest: Number.POSITIVE_INFINITY }
  const leastShown = rule.zero === 'rounded' ? 0 : Math.max(1, rule.hideBelow)
  return {
    least: Math.max(leastShown, cell.value - Math.floor(rule.roundTo / 2)),
    greatest: cell.value + Math.ceil(rule.roundTo / 2) - 1,
  }
}

/**
 * What a rate tells of the count it was made of, to a reader who knows its denominator: with enough decimals, the count
 * itself. A rate that is hidden or missing tells nothing.
 */
export function knownFromRate(rate: TableValue, denominator: number, per: number): KnownRange {
  if (rate.kind === 'zero') return { least: 0, greatest: 0 }
  if (rate.kind !== 'value') return NOTHING_KNOWN
  const half = 0.5 * 10 ** -rate.decimals
  const countOf = (figure: number) => (figure * denominator) / per
  return {
    least: Math.max(0, Math.ceil(countOf(rate.value - half) - TINY)),
    greatest: Math.ceil(countOf(rate.value + half) - TINY) - 1,
  }
}

const TINY = 1e-9

/** What a reader knows who knows both. */
export function bothKnown(one: KnownRange, other: KnownRange): KnownRange {
  return { least: Math.max(one.least, other.least), greatest: Math.min(one.greatest, other.greatest) }
}
