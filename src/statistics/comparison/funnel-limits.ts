import { chiSquareQuantile } from '../distributions/chi-square.ts'
import type { Interval } from '../intervals/interval.ts'
import type { SpreadScale } from './spread-scales.ts'

/** The share of like units that lie outside a line on one side by chance: 2.5% (95% limits) and 0.1% (99.8% limits). */
export const FUNNEL_TAILS = { near: 0.025, far: 0.001 } as const

/**
 * The exact limits of observed ÷ expected for a unit with so many expected events (whole or not, above 0), if it is like
 * the others: χ²(p, 2E) ÷ 2E and χ²(1 − p, 2(E + 1)) ÷ 2E. (Spiegelhalter 2005.)
 */
export function exactRatioLimits(expected: number, tail: number): Interval {
  return {
    lower: chiSquareQuantile(tail, 2 * expected) / 2 / expected,
    upper: chiSquareQuantile(1 - tail, 2 * (expected + 1)) / 2 / expected,
  }
}

/**
 * The limits for a unit of this denominator on a scale: back from target ± `deviate` (1.96 for 95%) × √(error² +
 * between-unit variance). Where the scale ends before the limit does, the limit is `range`'s end: 0, and 1 for shares.
 */
export function limitsOnScale(
  denominator: number,
  target: number,
  scale: SpreadScale,
  {
    deviate,
    between = 0,
    most = Infinity,
  }: { readonly deviate: number; readonly between?: number; readonly most?: number },
): Interval {
  const half = deviate * Math.sqrt(scale.errorAtTarget(denominator, target) ** 2 + between)
  const middle = scale.ofTarget(target)
  return { lower: scale.back(middle - half) ?? 0, upper: scale.back(middle + half) ?? most }
}
