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
