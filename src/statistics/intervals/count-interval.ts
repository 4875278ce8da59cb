import { ok, type Result, refused } from '#basics/result.ts'
import { type Rate, ratePer } from '../rate.ts'
import { type Interval, scaled } from './interval.ts'
import { byar, exactPoisson } from './poisson-interval.ts'

/** Below so many events OHID's interval is the exact one, from there on Byar's. */
const BYAR_FROM = 10

/** The interval of a count, and how it was worked out. */
export type CountInterval = Interval & { readonly method: 'exact' | 'Byar' }

/**
 * The interval of a count of events, as OHID (Fingertips) computes it: exact Poisson below 10 events, Byar's
 * approximation from 10 on. The step at 10 is theirs, so that our figures agree. `confidence` is from 0.9 to below 1.
 * Assumes that events are independent: where a few people account for many, it is too narrow. Throws on a negative
 * count or another confidence: those are faults.
 *
 * Formula: O < 10: χ²(α/2, 2O)/2 to χ²(1 − α/2, 2O + 2)/2. O ≥ 10: O(1 − 1/9O − z/3√O)³ to the same with O + 1 and + z
 * Units: events
 * Edges: O = 0: from 0. The step at 10 can be seen. Clustered events: too narrow
 * Source: OHID, PHEindicatormethods 2.1.0 (Byar; exact by chi-square)
 * Example: countInterval(0)
 * Example: countInterval(9)
 * Example: countInterval(10)
 */
export function countInterval(count: number, confidence = 0.95): CountInterval {
  if (!(count >= 0)) throw new RangeError(`not a count: ${count}`)
  if (!(confidence >= 0.9 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`)
  if (count < BYAR_FROM) return { ...exactPoisson(count, confidence), method: 'exact' }
  return { ...byar(count, confidence), method: 'Byar' }
}

/**
 * A rate per 1,000 (or `per`) with its interval: that of the numerator, divided by the denominator. Refuses what
 * `ratePer` refuses.
 *
 * Formula: the interval of the count ÷ denominator × per
 * Units: events for each `per` (1,000) units of exposure
 * Edges: as `ratePer` and `countInterval`
 * Source: OHID, PHEindicatormethods 2.1.0
 * Example: rateInterval(12, 1694)
 */
export function rateInterval(
  numerator: number,
  denominator: number,
  { per = 1000, of = 'bed days', confidence = 0.95 }: { per?: number; of?: string; confidence?: number } = {},
): Result<Rate & CountInterval, string> {
  const rate = ratePer(numerator, denominator, { per, of })
  if (!rate.ok) return refused(rate.problems)
  const { method, ...interval } = countInterval(numerator, confidence)
  return ok({ ...rate.value, ...scaled(interval, per / denominator), method })
}
