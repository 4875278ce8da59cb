import type { ChartSettings } from './chart-settings.ts'
import { anyFigure, type Base, type LineMethod, linesAbout, type StretchLines, withoutLimits } from './line-method.ts'
import { middleOf } from './middle.ts'
import { averageRange, meanOf } from './moving-ranges.ts'

/** Making Data Count's factor: limits are this many average moving ranges from the mean. */
const LIMIT_FACTOR = 2.66
/** The average range of two normal values is this many standard deviations. */
export const D2 = 1.128
/** Upper limit of a moving range, in average ranges. */
const RANGE_FACTOR = 3.267

const anywhere = { floor: -Infinity, ceiling: Infinity, isByExposure: false, back: null, check: anyFigure } as const

/** Individuals as Making Data Count: mean ± 2.66 × the average moving range. Not cut off at 0. */
export const xmrLines: LineMethod = {
  ...anywhere,
  unitIs: 3,
  linesOf: (base, settings) => aboutTheMean(base.values, settings, LIMIT_FACTOR),
}

/** Individuals as the textbooks: mean ± 3 × the average moving range ÷ 1.128, which is 0.016 % narrower. */
export const individualsLines: LineMethod = {
  ...anywhere,
  unitIs: 1,
  linesOf: (base, settings) => aboutTheMean(base.values, settings, 1 / D2),
}

/** The moving ranges themselves: centre their mean, upper limit 3.267 × it, lower 0. Their ranges are not screened. */
export const movingRangeLines: LineMethod = {
  ...anywhere,
  floor: 0,
  unitIs: 3,
  linesOf: ({ values }, settings) => {
    const centre = settings.centre ?? meanOf(values)
    if (Number.isNaN(centre)) return withoutLimits(centre, 'no neighbouring points')
    return linesAbout(centre, RANGE_FACTOR * centre, settings, { origin: 0, averageRange: centre })
  },
}

/** The median, and no limits: Anhøj's rules look at runs alone. */
export const runLines: LineMethod = {
  ...anywhere,
  unitIs: 1,
  linesOf: ({ values }, settings) => {
    const centre = settings.centre ?? middleOf(values)
    return withoutLimits(centre, Number.isNaN(centre) ? 'too few points' : null)
  },
}

/** Lines about the mean of `values`, `factor` average moving ranges to a unit. Also used on other scales. */
export function aboutTheMean(values: Base['values'], settings: ChartSettings, factor: number): StretchLines {
  const centre = settings.centre ?? meanOf(values)
  const range = averageRange(values, settings.screenOutliers)
  if (range === 'none') return withoutLimits(centre, 'no neighbouring points')
  if (range === 'collapsed') return withoutLimits(centre, 'collapsed')
  // Divided rather than multiplied by the inverse where the factor is 1 ÷ 1.128: the last digit is the textbooks'.
  const unit = factor === 1 / D2 ? range / D2 : factor * range
  return linesAbout(centre, unit, settings, { averageRange: range })
}
