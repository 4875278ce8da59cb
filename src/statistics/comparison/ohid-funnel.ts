import { sum } from '../average.ts'
import { chiSquareQuantile } from '../distributions/chi-square.ts'
import { wilson } from '../intervals/binomial-interval.ts'
import { countInterval } from '../intervals/count-interval.ts'
import { type Interval, scaled } from '../intervals/interval.ts'

/**
 * The expected counts between which `events` would not be outside the limits, each tail having the share `tail`:
 * χ²(p, 2O) ÷ 2 to χ²(1 − p, 2O + 2) ÷ 2, for O above 0. Divided into O they are OHID's funnel limits for ratios; as
 * populations at the average rate, those for rates. (PHEindicatormethods finds them by bisection, good to 5 digits.)
 */
export function expectedWithin(events: number, tail: number): Interval {
  return {
    lower: chiSquareQuantile(tail, 2 * events) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * events + 2) / 2,
  }
}

/** What OHID calls a unit that is compared with the average by its own interval. */
export type OwnIntervalVerdict = { readonly side: 'high' | 'low'; readonly at: 'near' | 'far' } | null

/**
 * Whether a unit's own interval (99.8%, then 95%) leaves the average out: for rates and ratios OHID's interval of a count
 * (exact below 10, Byar above), for shares Wilson's. This asks another question than a funnel's limits do, and need not
 * agree with them at the edge: say which was asked. With no events never high. Denominators above 0.
 */
export function ownIntervalVerdict(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  average: number,
  kind: 'rate' | 'share',
): OwnIntervalVerdict {
  const interval = (confidence: number) =>
    kind === 'share'
      ? wilson(numerator, denominator, confidence)
      : scaled(countInterval(numerator, confidence), 1 / denominator)
  for (const [at, confidence] of [
    ['far', 0.998],
    ['near', 0.95],
  ] as const) {
    const { lower, upper } = interval(confidence)
    if (lower > average) return { side: 'high', at }
    if (upper < average) return { side: 'low', at }
  }
  return null
}

/** The average that units are compared with: all numerators over all denominators. Null without any denominator. */
export function average(units: readonly { readonly numerator: number; readonly denominator: number }[]): number | null {
  const whole = sum(units.map(({ denominator }) => denominator))
  return whole > 0 ? sum(units.map(({ numerator }) => numerator)) / whole : null
}
