import { ok, type Result, refused } from '#basics/result.ts'
import { mean, standardDeviation } from '../average.ts'
import { tailOf } from '../distributions/normal.ts'
import { studentQuantile } from '../distributions/student-t.ts'
import { around, type Interval } from './interval.ts'

/** A mean with what it was made of. `deviation`: the standard deviation of the values. */
export type MeanInterval = Interval & { readonly value: number; readonly count: number; readonly deviation: number }

/**
 * The mean of some values with its interval by Student's t distribution: mean ± t(n − 1) × s ÷ √n (OHID's `phe_mean`).
 * Refuses fewer than two values, and any that is missing (null): a mean of those that happen to be known is another
 * figure. For skewed lengths of time, such as minutes of restraint, it holds only roughly, and can go below 0.
 *
 * Formula: mean ± t(n − 1) × s ÷ √n
 * Units: those of the values
 * Edges: fewer than two values: no interval
 * Source: OHID, PHEindicatormethods 2.1.0
 * Example: meanInterval([3, 5, 8, 9])
 */
export function meanInterval(values: readonly (number | null)[], confidence = 0.95): Result<MeanInterval, string> {
  const known = values.filter((value) => value !== null)
  const [value, deviation] = [mean(known), standardDeviation(known)]
  if (known.length < values.length) return refused('a value is missing')
  if (value === null || deviation === null) return refused('it takes two values or more')
  const t = studentQuantile(1 - tailOf(confidence), known.length - 1)
  return ok({ ...around(value, (t * deviation) / Math.sqrt(known.length)), value, count: known.length, deviation })
}
