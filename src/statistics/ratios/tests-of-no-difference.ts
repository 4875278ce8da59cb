import { sum } from '../average.ts'
import { binomialProbability } from '../distributions/binomial.ts'
import { chiSquareShares } from '../distributions/chi-square.ts'
import { hypergeometricProbabilities, possibleMarked } from '../distributions/hypergeometric.ts'
import type { Exposed, Parted } from './compared.ts'

/** Two probabilities that should be equal can differ by rounding: R takes those within this factor as equal. */
const HAIR = 1 + 1e-7

/**
 * How likely a split of the events between group and reference is that is no likelier than the one seen, if the rates
 * were equal: the exact two-sided test (R's `poisson.test`). Whole counts, and exposure above 0 on both sides. 1 where
 * there are no events. A small value says that chance alone is a poor explanation; it does not say how large a difference
 * is: show `rateRatio` beside it.
 */
export function exactRateTest(group: Exposed, reference: Exposed): number {
  return noLikelier(splits(group, reference), group.events)
}

/** The same by twice the smaller tail, counting half of what was seen (mid-P). */
export function midPRateTest(group: Exposed, reference: Exposed): number {
  return midP(splits(group, reference), group.events)
}

/** The same by the normal approximation to the split: (a − expected)² ÷ variance, as chi-square with one degree of freedom. */
export function scoreRateTest(group: Exposed, reference: Exposed): number {
  const share = group.exposure / (group.exposure + reference.exposure)
  const all = group.events + reference.events
  return chiSquareShares((group.events - all * share) ** 2 / (all * share * (1 - share)), 1).above
}

/**
 * Fisher's exact two-sided test that it happened as often in the group as in the reference: the probability of all tables
 * with the same margins that are no likelier than the one seen (R's `fisher.test`). For small tables.
 *
 * Formula: Σ probabilities of tables with the same margins that are no likelier than the one seen
 * Units: a probability
 * Edges: one table only is possible: 1
 * Source: Fisher; R’s `fisher.test`
 * Example: fisherTest({ yes: 10, no: 40 }, { yes: 5, no: 45 })
 */
export function fisherTest(group: Parted, reference: Parted): number {
  return noLikelier(...tables(group, reference))
}

/** The same by twice the smaller tail, counting half of what was seen (mid-P): less cautious. */
export function midPFisherTest(group: Parted, reference: Parted): number {
  return midP(...tables(group, reference))
}

/** Pearson's chi-square test of the same without continuity correction, for tables with no small cell. */
export function chiSquareTest(group: Parted, reference: Parted): number {
  const [a, b, c, d] = [group.yes, group.no, reference.yes, reference.no]
  const margins = (a + b) * (c + d) * (a + c) * (b + d)
  return chiSquareShares(((a * d - b * c) ** 2 * (a + b + c + d)) / margins, 1).above
}

function splits(group: Exposed, reference: Exposed): number[] {
  const all = group.events + reference.events
  const whole = group.exposure + reference.exposure
  const [share, rest] = [group.exposure / whole, reference.exposure / whole]
  return Array.from({ length: all + 1 }, (_, i) => binomialProbability(i, all, share, rest))
}

/** The probability of each possible table, and which of them was seen. */
function tables(group: Parted, reference: Parted): [number[], number] {
  const draw = {
    marked: group.yes + group.no,
    unmarked: reference.yes + reference.no,
    drawn: group.yes + reference.yes,
  }
  return [hypergeometricProbabilities(draw), group.yes - possibleMarked(draw).least]
}

function noLikelier(probabilities: readonly number[], seen: number): number {
  const limit = sum(probabilities.slice(seen, seen + 1)) * HAIR
  return Math.min(1, sum(probabilities.filter((one) => one <= limit)))
}

function midP(probabilities: readonly number[], seen: number): number {
  const half = sum(probabilities.slice(seen, seen + 1)) / 2
  const tails = [probabilities.slice(0, seen), probabilities.slice(seen + 1)].map((tail) => sum(tail) + half)
  return Math.min(1, 2 * Math.min(...tails))
}
