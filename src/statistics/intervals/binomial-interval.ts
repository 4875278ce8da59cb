import { betaQuantile } from '../distributions/beta.ts'
import { normalDeviate, tailOf } from '../distributions/normal.ts'
import { around, type Interval } from './interval.ts'

/**
 * Wilson's score interval for x of n: (2x + z² ∓ z√(z² + 4x(1 − x/n))) ÷ (2(n + z²)), never outside 0 to 1. OHID's choice
 * for proportions (Wilson 1927; Newcombe 1998). 0 to 1 at a confidence of 1.
 *
 * Formula: (2x + z² ± z√(z² + 4x(1 − x/n))) ÷ 2(n + z²)
 * Units: a share from 0 to 1
 * Edges: x = 0 and x = n give an interval that is not a point
 * Source: Wilson 1927; OHID, PHEindicatormethods 2.1.0
 * Example: wilson(0, 20, 0.95)
 * Example: wilson(5, 20, 0.95)
 */
export function wilson(x: number, n: number, confidence: number): Interval {
  if (confidence === 1) return { lower: 0, upper: 1 }
  const z = normalDeviate(confidence)
  const half = z * Math.sqrt(z * z + 4 * x * (1 - x / n))
  const ends = around(2 * x + z * z, half)
  return within01({ lower: ends.lower / (2 * (n + z * z)), upper: ends.upper / (2 * (n + z * z)) })
}

/**
 * Wilson's interval with a continuity correction of half a case, as R's `prop.test` gives unless told otherwise: a little
 * wider. As there, the correction is no more than the distance of x from n ÷ 2, and so none where x is half of n.
 */
export function wilsonWithContinuity(x: number, n: number, confidence: number): Interval {
  const correction = Math.min(0.5, Math.abs(x - n / 2))
  const lower = wilson(Math.max(0, x - correction), n, confidence).lower
  const upper = wilson(Math.min(n, x + correction), n, confidence).upper
  return { lower, upper }
}

/**
 * The exact interval of x of n: quantiles of the beta distributions (x, n − x + 1) and (x + 1, n − x). Covers at least at
 * the stated rate, mostly more. (Clopper and Pearson 1934; R's `binom.test`.)
 *
 * Formula: Beta(α/2; x, n − x + 1) to Beta(1 − α/2; x + 1, n − x)
 * Units: a share from 0 to 1
 * Edges: x = 0: from 0. x = n: to 1
 * Source: Clopper and Pearson 1934 (R’s `binom.test`)
 * Example: exactBinomial(5, 20, 0.95)
 */
export function exactBinomial(x: number, n: number, confidence: number): Interval {
  const tail = tailOf(confidence)
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  }
}

/**
 * The plain normal interval p ± z√(p(1 − p)/n), p from 0 to 1. Only to compare with what others print: it goes below 0
 * and above 1, and has no width at 0 and n.
 */
export function normalProportion(p: number, n: number, confidence: number): Interval {
  return around(p, normalDeviate(confidence) * Math.sqrt((p * (1 - p)) / n))
}

function within01({ lower, upper }: Interval): Interval {
  return { lower: Math.max(0, lower), upper: Math.min(1, upper) }
}
