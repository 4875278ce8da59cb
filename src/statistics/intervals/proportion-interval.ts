import { ok, type Result, refused } from '#basics/result.ts'
import { type Rate, ratePer } from '../rate.ts'
import { exactBinomial, normalProportion, wilson, wilsonWithContinuity } from './binomial-interval.ts'
import { type Interval, scaled } from './interval.ts'

const methods = {
  Wilson: wilson,
  'Wilson with continuity': wilsonWithContinuity,
  exact: exactBinomial,
  'normal approximation': (x: number, n: number, confidence: number) => normalProportion(x / n, n, confidence),
}

/** How an interval of a proportion is worked out. Wilson is OHID's, and the house's unless something is to be reproduced. */
export type ProportionMethod = keyof typeof methods

/**
 * A share of people, shifts or episodes: numerator ÷ denominator × per (1; 100 for a percentage), with its interval.
 * Refuses a denominator of 0 or less, a negative numerator, and a part that is more than the whole. Assumes that one case
 * does not make the next more likely.
 */
export function proportionInterval(
  numerator: number,
  denominator: number,
  settings: { per?: number; of?: string; confidence?: number; method?: ProportionMethod } = {},
): Result<Rate & Interval & { readonly method: ProportionMethod }, string> {
  const { per = 1, of = 'people', confidence = 0.95, method = 'Wilson' } = settings
  const share = ratePer(numerator, denominator, { per, of })
  if (!share.ok) return refused(share.problems)
  if (numerator > denominator) return refused('a part cannot be more than the whole')
  return ok({ ...share.value, ...scaled(methods[method](numerator, denominator, confidence), per), method })
}
