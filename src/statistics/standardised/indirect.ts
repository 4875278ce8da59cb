import { ok, type Result, refused } from '#basics/result.ts'
import { sum } from '../average.ts'
import { type CountInterval, countInterval } from '../intervals/count-interval.ts'
import { scaled } from '../intervals/interval.ts'

/** A part of the group (an age band, say), with the same part of the reference population. Events of null count as none. */
export type ReferredStratum = {
  readonly events: number | null
  readonly population: number
  readonly referenceEvents: number | null
  readonly referencePopulation: number
}

/** Events seen and expected, and their ratio or rate with its interval. */
export type IndirectFigure = CountInterval & {
  readonly observed: number
  readonly expected: number
  readonly value: number
}

/** What is said when strata cannot be referred to a reference population. */
const REFUSED = 'each part needs a reference population above none, and figures that are not negative'

type Settings = { readonly per?: number; readonly confidence?: number }

/**
 * How many times as many events the group had as it would have had at the reference population's rates: observed ÷
 * Σ population × reference rate, times `per` (1; 100 for a percentage). Interval: OHID's for the observed count, divided
 * by the expected. Refuses when nothing is expected. Ratios of two groups must not be compared with each other, only each
 * with the reference: their make-ups differ.
 *
 * Formula: O ÷ E, E = Σ n × reference rate
 * Units: ratio × per
 * Edges: nothing expected: refused. Missing events count as 0
 * Source: OHID, PHEindicatormethods 2.1.0
 * Example: indirectRatio([{ events: 12, population: 800, referenceEvents: 90, referencePopulation: 9000 }])
 */
export function indirectRatio(
  strata: readonly ReferredStratum[],
  settings: Settings = {},
): Result<IndirectFigure, string> {
  const { per = 1, confidence = 0.95 } = settings
  const numbers = strata.map(({ events, population, referenceEvents, referencePopulation }) => ({
    observed: events ?? 0,
    expected: ((referenceEvents ?? 0) / referencePopulation) * population,
    isSound: referencePopulation > 0 && population >= 0 && (events ?? 0) >= 0 && (referenceEvents ?? 0) >= 0,
  }))
  if (numbers.some(({ isSound }) => !isSound)) return refused(REFUSED)
  const [observed, expected] = [sum(numbers.map((one) => one.observed)), sum(numbers.map((one) => one.expected))]
  if (expected === 0) return refused('nothing was expected, so there is no ratio to it')
  const { method, ...interval } = countInterval(observed, confidence)
  return ok({ observed, expected, value: (observed / expected) * per, ...scaled(interval, per / expected), method })
}

/**
 * The ratio of `indirectRatio` times the reference population's own crude rate per 1,000 (or `per`): the rate the
 * reference population would have with the group's excess. Refuses as `indirectRatio` does. `referenceRate` is given too.
 *
 * Formula: O ÷ E × the reference’s crude rate
 * Units: events per 1,000 (or `per`)
 * Edges: as `indirectRatio`
 * Source: OHID, PHEindicatormethods 2.1.0
 * Example: indirectRate([{ events: 12, population: 800, referenceEvents: 90, referencePopulation: 9000 }]).value.value
 */
export function indirectRate(
  strata: readonly ReferredStratum[],
  { per = 1000, confidence = 0.95 }: Settings = {},
): Result<IndirectFigure & { readonly referenceRate: number }, string> {
  const ratio = indirectRatio(strata, { confidence })
  if (!ratio.ok) return ratio
  const referenceEvents = sum(strata.map((stratum) => stratum.referenceEvents ?? 0))
  const referenceRate = (referenceEvents / sum(strata.map((stratum) => stratum.referencePopulation))) * per
  return ok({
    ...ratio.value,
    value: ratio.value.value * referenceRate,
    ...scaled(ratio.value, referenceRate),
    referenceRate,
  })
}
