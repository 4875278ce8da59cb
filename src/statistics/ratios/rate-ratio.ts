import { ok, type Result, refused } from '#basics/result.ts'
import { normalDeviate } from '../distributions/normal.ts'
import { around, scaled } from '../intervals/interval.ts'
import {
  areCounts,
  aroundLogged,
  type Compared,
  type Difference,
  type Exposed,
  NOTHING_TO_COMPARE,
} from './compared.ts'
import { exactOdds, midPOdds, type OddsRange } from './split-odds.ts'

/** How the interval of a ratio of rates is worked out. */
export type RateRatioMethod = 'exact' | 'mid-P' | 'Wald'

/** Wald's interval is not to be trusted where either side has fewer events. */
const WALD_FROM = 10

/**
 * The rate of a group ÷ the rate of the reference: (a/t₁) ÷ (b/t₀), with its interval. Unless a method is named: exact
 * where either side has fewer than 10 events, Wald otherwise.
 * - Wald: exp(ln RR ± z√(1/a + 1/b)). With no events on a side, one end is null.
 * - exact: given a + b, a is binomial; its Clopper-Pearson interval as odds, × t₀/t₁ (R's `poisson.test`). With no events
 *   on a side, one end is 0 or infinite.
 * - mid-P: the same with half the probability of what was seen, and the ratio the median-unbiased one (Rothman 2008).
 * Events must be independent: where a few people account for many, each of these is too sure; compare people restrained
 * per 1,000 people, or `directRateOfPeople`. Refuses a side without exposure, and no events on both.
 *
 * Formula: (a/t₁) ÷ (b/t₀)
 * Units: how many times as often
 * Edges: fewer than 10 on a side: exact, else Wald, unless named. None on a side: an end of 0, infinite or null. None
 *   on both: refused
 * Source: epitools, epiR, R `poisson.test`; Rothman 2008
 * Example: rateRatio({ events: 24, exposure: 900 }, { events: 12, exposure: 1100 })
 * Example: rateRatio({ events: 0, exposure: 900 }, { events: 8, exposure: 1100 })
 */
export function rateRatio(
  group: Exposed,
  reference: Exposed,
  { confidence = 0.95, method }: { readonly confidence?: number; readonly method?: RateRatioMethod } = {},
): Result<Compared<RateRatioMethod>, string> {
  const problem = problemOf(group, reference)
  if (problem !== null) return refused(problem)
  const [a, b] = [group.events, reference.events]
  if (a + b === 0) return refused(NOTHING_TO_COMPARE)
  const times = reference.exposure / group.exposure
  const used = method ?? (Math.min(a, b) < WALD_FROM ? 'exact' : 'Wald')
  if (used === 'Wald') {
    const half = normalDeviate(confidence) * Math.sqrt(1 / a + 1 / b)
    return ok({ value: (a / b) * times, ...aroundLogged((a / b) * times, half), method: used })
  }
  const { middle, ...range }: OddsRange = (used === 'exact' ? exactOdds : midPOdds)(a, b, confidence)
  return ok({ value: middle * times, ...scaled(range, times), method: used })
}

/**
 * The rate of a group less the rate of the reference, per 1,000 (or `per`), ± z√(a/t₁² + b/t₀²) (Wald). Refuses a side
 * without exposure.
 *
 * Formula: a/t₁ − b/t₀ ± z√(a/t₁² + b/t₀²)
 * Units: events per 1,000 (or `per`)
 * Edges: no exposure on a side: refused
 * Source: Wald; epiR
 * Example: rateDifference({ events: 24, exposure: 900 }, { events: 12, exposure: 1100 })
 */
export function rateDifference(
  group: Exposed,
  reference: Exposed,
  { confidence = 0.95, per = 1000 }: { readonly confidence?: number; readonly per?: number } = {},
): Result<Difference, string> {
  const problem = problemOf(group, reference)
  if (problem !== null) return refused(problem)
  const value = group.events / group.exposure - reference.events / reference.exposure
  const variance = group.events / group.exposure ** 2 + reference.events / reference.exposure ** 2
  return ok({ value: value * per, ...scaled(around(value, normalDeviate(confidence) * Math.sqrt(variance)), per) })
}

function problemOf(group: Exposed, reference: Exposed): string | null {
  if (!(group.exposure > 0 && reference.exposure > 0)) return 'a side has no exposure'
  return areCounts(group.events, reference.events) ? null : 'a count cannot be less than none'
}
