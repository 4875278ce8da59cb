import { ok, type Result, refused } from '#basics/result.ts'
import { chiSquareQuantile, normalQuantile } from './gamma-distribution.ts'
import { type Rate, ratePer } from './rate.ts'

/** Between what and what the true figure is likely to lie, and how that was worked out. */
export type Interval = { readonly lower: number; readonly upper: number; readonly method: 'exact' | 'Byar' }

/**
 * The interval of a count of events, as OHID (Fingertips) computes it: exact Poisson below 10 events, Byar's
 * approximation from 10 on. The step at 10 is theirs, so that our figures agree. `confidence` is from 0.9 to below 1.
 * Assumes that events are independent: where a few people account for many, it is too narrow. Throws on a negative
 * count or another confidence: those are faults.
 */
export function countInterval(count: number, confidence = 0.95): Interval {
  if (!(count >= 0)) throw new RangeError(`not a count: ${count}`)
  if (!(confidence >= 0.9 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`)
  return count < 10 ? exactInterval(count, confidence) : byarInterval(count, confidence)
}

/**
 * A rate per 1,000 (or `per`) with its interval: that of the numerator, divided by the denominator. Refuses what
 * `ratePer` refuses.
 */
export function rateInterval(
  numerator: number,
  denominator: number,
  { per = 1000, of = 'bed days', confidence = 0.95 }: { per?: number; of?: string; confidence?: number } = {},
): Result<Rate & Interval, string> {
  const rate = ratePer(numerator, denominator, { per, of })
  if (!rate.ok) return refused(rate.problems)
  const { lower, upper, method } = countInterval(numerator, confidence)
  return ok({ ...rate.value, lower: (lower / denominator) * per, upper: (upper / denominator) * per, method })
}

function exactInterval(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
    method: 'exact',
  }
}

function byarInterval(count: number, confidence: number): Interval {
  const z = normalQuantile(1 - (1 - confidence) / 2)
  return { lower: byarEnd(count, -z), upper: byarEnd(count + 1, z), method: 'Byar' }
}

function byarEnd(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3
}
