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

/**
 * The slope index of inequality: a straight line, weighted by population, through the figures of groups in order of
 * deprivation, each placed at the middle of its share of the population; the index is the line's rise from the most
 * deprived person (0) to the least (1), and the relative index the ratio of the two ends. It is as good as the line is
 * straight. Refuses fewer than two groups, groups without people, and figures that are missing. (OHID's `phe_sii`, whose
 * interval is a simulation and is not given here.)
 *
 * Formula: slope of the weighted line of value on b, b the middle of each group’s share of people
 * Units: those of the values
 * Edges: fewer than two groups: refused. No interval
 * Source: OHID, PHEindicatormethods 2.1.0 (`phe_sii`, point estimates)
 * Example: slopeIndex([{ population: 100, value: 30 }, { population: 100, value: 24 }, { population: 100, value: 20
 *   }])
 */
export function slopeIndex(groups: readonly GradientGroup[]): Result<SlopeIndex, string> {
  const whole = sum(groups.map(({ population }) => population))
  const isSound = groups.every(({ population, value }) => population > 0 && Number.isFinite(value))
  if (groups.length < 2 || !isSound) return refused('it takes two groups or more, each with people and a figure')
  const placed = groups.map(({ population, value }, i) => {
    const before = sum(groups.slice(0, i).map((one) => one.population))
    return { share: population / whole, middle: (before + population / 2) / whole, value }
  })
  const weighted = (of: (one: (typeof placed)[number]) => number) => sum(placed.map((one) => one.share * of(one)))
  const middle = weighted((one) => one.middle)
  const level = weighted((one) => one.value)
  const together = weighted((one) => (one.middle - middle) * (one.value - level))
  const slope = together / weighted((one) => (one.middle - middle) ** 2)
  const intercept = level - slope * middle
  return ok({ slopeIndex: slope, relativeIndex: (intercept + slope) / intercept, intercept })
}
