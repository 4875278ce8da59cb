import { betaOdds, betaTails } from '../distributions/beta.ts'
import { tailOf } from '../distributions/normal.ts'
import { placeOfShare, type Share, shareBelow, type Tails } from '../distributions/share.ts'
import type { Interval } from '../intervals/interval.ts'

/** The odds that an event is the group's rather than the reference's: between what and what, and about the middle. */
export type OddsRange = Interval & { readonly middle: number }

/**
 * The odds behind a events of a group and b of the reference, exact: Clopper and Pearson's interval of a of a + b, as
 * odds. The middle is a ÷ b. One end is 0 or infinite where a side has none.
 */
export function exactOdds(a: number, b: number, confidence: number): OddsRange {
  const tail = tailOf(confidence)
  return {
    lower: a === 0 ? 0 : betaOdds(shareBelow(tail), a, b + 1),
    middle: a / b,
    upper: b === 0 ? Infinity : betaOdds({ below: 1 - tail, above: tail }, a + 1, b),
  }
}

/** The same with half the probability of what was seen; the middle is where both halves balance (median unbiased). */
export function midPOdds(a: number, b: number, confidence: number): OddsRange {
  const tail = tailOf(confidence)
  return {
    lower: midPPlace(shareBelow(tail), a, b),
    middle: midPPlace(shareBelow(0.5), a, b),
    upper: midPPlace({ below: 1 - tail, above: tail }, a, b),
  }
}

/** Where the mean of "at least a" and "more than a" of a + b has the wanted probability. */
function midPPlace(wanted: Share, a: number, b: number): number {
  if (a === 0 && wanted.below <= 0.5) return 0
  if (b === 0 && wanted.above <= 0.5) return Infinity
  const tailsAt = (logit: number): Tails => {
    const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))]
    const atLeast: Tails = a === 0 ? { below: 1, above: 0, slope: 0 } : betaTails(x, y, a, b + 1)
    const more: Tails = b === 0 ? { below: 0, above: 1, slope: 0 } : betaTails(x, y, a + 1, b)
    return {
      below: (atLeast.below + more.below) / 2,
      above: (atLeast.above + more.above) / 2,
      slope: (atLeast.slope + more.slope) / 2,
    }
  }
  return Math.exp(placeOfShare(wanted, tailsAt, Math.log((a + 0.5) / (b + 0.5)), [-700, 700]))
}
