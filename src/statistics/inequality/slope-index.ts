import { ok, type Result, refused } from '#basics/result.ts'
import { sum } from '../average.ts'

/** A group in order of deprivation, the first the most deprived, with its population and its figure. */
export type GradientGroup = { readonly population: number; readonly value: number }

/** The difference from one end of the population to the other, the ratio, and where the line begins. */
export type SlopeIndex = {
  readonly slopeIndex: number
  readonly relativeIndex: number
  readonly intercept: number
}

/** What `slopeIndex` fits: the figure itself, or for rates its logarithm and for proportions its log odds. */
export type GradientScale = 'plain' | 'log' | 'logit'

const there = {
  plain: (value: number) => value,
  log: (value: number) => Math.log(value),
  logit: (value: number) => Math.log(value / (1 - value)),
}
const back = {
  plain: (value: number) => value,
  log: (value: number) => Math.exp(value),
  logit: (value: number) => 1 / (1 + Math.exp(-value)),
}

/**
 * The slope index of inequality: a straight line, weighted by population, through the figures of groups in order of
 * deprivation, each placed at the middle of its share of the population; the index is the line's rise from the most
 * deprived person (0) to the least (1), and the relative index the ratio of the two ends. Only as good as the straight line is true. Refuses fewer than
 * two groups, groups without population, and figures that the scale has no place for. (OHID's `phe_sii`, whose interval
 * is a simulation and is not given here.)
 */
export function slopeIndex(groups: readonly GradientGroup[], scale: GradientScale = 'plain'): Result<SlopeIndex, string> {
  const whole = sum(groups.map(({ population }) => population))
  const values = groups.map(({ value }) => there[scale](value))
  const isSound = groups.every(({ population }) => population > 0) && values.every(Number.isFinite)
  if (groups.length < 2 || !isSound) return refused('it takes two groups or more, each with people and a figure')
  const shares = groups.map(({ population }) => population / whole)
  let before = 0
  const middles = shares.map((share) => {
    before += share
    return before - share / 2
  })
  const weighted = (of: (i: number) => number) => sum(shares.map((share, i) => share * of(i)))
  const at = (list: readonly number[], i: number) => list[i] ?? 0
  const [middle, level] = [weighted((i) => at(middles, i)), weighted((i) => at(values, i))]
  const covariance = weighted((i) => (at(middles, i) - middle) * (at(values, i) - level))
  const slope = covariance / weighted((i) => (at(middles, i) - middle) ** 2)
  const intercept = level - slope * middle
  const [first, last] = [back[scale](intercept), back[scale](intercept + slope)]
  return ok({ slopeIndex: last - first, relativeIndex: last / first, intercept: first })
}
