import { roundHalfAwayFromZero, roundToNearest } from '../rounding.ts'
import { NOT_SUBMITTED, openValue, SUPPRESSED, type TableValue } from '../table-value.ts'

/** How a figure made from counts (a rate, a percentage, a mean) is hidden and rounded. */
export type DerivedRule = {
  /** Shown with so many decimals, a half away from zero. */
  readonly decimals: number
  /** Hidden where one of these is behind it and less than this. */
  readonly atLeast: Readonly<Record<string, number>>
}

/**
 * What one publisher hides and rounds, held as data. `status` says how far the rule has been checked: run against the
 * publisher's own code, read in its text or in a copy of it, or unverified.
 */
export type SuppressionRule = {
  readonly name: string
  readonly publisher: string
  readonly source: string
  readonly status: 'run against its own code' | 'read in a copy' | 'unverified'
  /** Counts above 0 and below this are hidden. 0 or 1: none is hidden. */
  readonly hideBelow: number
  /** A count of 0 is hidden with the small ones, shown as a true nought, or shown as one of the counts that round to 0. */
  readonly zero: 'hidden' | 'shown' | 'rounded'
  /** Counts that are shown are rounded to the nearest multiple of this. 1: not rounded. */
  readonly roundTo: number
  readonly rate: DerivedRule
  readonly percentage: DerivedRule
  readonly ratio: DerivedRule
  /** A mean, a median or a greatest value. */
  readonly length: DerivedRule
}

/** Whether a count by itself is small enough to point at somebody. */
export function isTooSmall(count: number, { hideBelow, zero }: SuppressionRule): boolean {
  return count === 0 ? zero === 'hidden' : count < hideBelow
}

/**
 * The cell for a count by itself: hidden, or rounded and shown. Null: not submitted. Throws on what is no count.
 *
 * Formula: count < hideBelow: hidden; else the nearest multiple of roundTo
 * Units: a count
 * Edges: 0 is hidden, shown or rounded as the rule says. Not submitted stays apart
 * Source: each rule names its own; NHS England’s is run against its code
 * Example: [0, 4, 5, 8, 13].map((count) => printedValue(publishedBy(NHS_ENGLAND_MENTAL_HEALTH, count)))
 * Example: [0, 4, 8, 13].map((count) => printedValue(publishedBy(NHS_HOSPITALS, count)))
 */
export function publishedBy(rule: SuppressionRule, count: number | null): TableValue {
  if (count === null) return NOT_SUBMITTED
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`not a count: ${count}`)
  if (isTooSmall(count, rule)) return SUPPRESSED
  return count === 0 && rule.zero === 'shown' ? openValue(0) : value(roundToNearest(count, rule.roundTo))
}

/**
 * The cell for a figure made of counts: hidden where a count behind it is less than the rule asks for (missing is less),
 * else rounded. Null: not submitted, unless hidden. Worked out from unrounded counts.
 *
 * Formula: hidden where a count behind it is below the rule’s least; else rounded to its decimals, a half away from 0
 * Units: those of the figure
 * Edges: a count behind it that is missing counts as too small
 * Source: as `publishedBy`
 * Example: printedValue(derivedBy(NHS_ENGLAND_MENTAL_HEALTH.rate, 12.5, { people: 9, events: 12, exposure: 960 }))
 * Example: printedValue(derivedBy(NHS_ENGLAND_MENTAL_HEALTH.rate, 12.5, { people: 4, events: 12, exposure: 960 }))
 */
export function derivedBy(
  rule: DerivedRule,
  figure: number | null,
  behind: Readonly<Record<string, number>>,
): TableValue {
  const isSmall = Object.entries(rule.atLeast).some(([name, least]) => !((behind[name] ?? 0) >= least))
  if (isSmall) return SUPPRESSED
  return figure === null ? NOT_SUBMITTED : value(roundHalfAwayFromZero(figure, rule.decimals), rule.decimals)
}

function value(figure: number, decimals = 0): TableValue {
  return { kind: 'value', value: figure, decimals }
}
