import { mean } from './average.ts'

/** The process limits of an XmR chart, and the lines two thirds of the way to them. Not cut off at 0. */
export type XmrLimits = {
  readonly lower: number
  readonly upper: number
  readonly nearLower: number
  readonly nearUpper: number
}

/** Why a stretch of an XmR chart has no limits. `collapsed`: nearly all ranges are 0, as with very rare events. */
export type NoLimits = 'too few points' | 'no neighbouring points' | 'collapsed'

/** What is calculated from a stretch of values: the centre, and the limits or the reason there are none. */
export type XmrCentre = {
  readonly mean: number | null
  readonly limits: XmrLimits | null
  readonly why: NoLimits | null
}

/** How limits are calculated. See `XmrSettings` for the meaning of each. */
export type LimitSettings = {
  readonly screenOutliers: boolean
  readonly fixAfter: number | null
  readonly minimumPoints: number
  readonly collapsedLimits: 'refuse' | 'draw'
}

const LIMIT_FACTOR = 2.66
const SCREEN_FACTOR = 3.267

/**
 * The mean of the values and the limits m ± 2.66 × the average moving range (Making Data Count; the usual 2.66 rather
 * than 3 ÷ 1.128). A missing value (null) has no range with either neighbour: the gap is not bridged. With screening,
 * ranges of 3.267 times their average or more are left out, once, and the average is taken again (Nelson 1982). Refuses
 * limits, with the reason, for fewer points than `minimumPoints`, where no two points are neighbours, and where the
 * average range is 0: limits would lie on the mean and flag every point.
 */
export function centreAndLimits(values: readonly (number | null)[], settings: LimitSettings): XmrCentre {
  const used = values.slice(0, settings.fixAfter ?? values.length)
  const centre = mean(used.filter((value) => value !== null))
  if (centre === null || values.filter((value) => value !== null).length < settings.minimumPoints)
    return { mean: centre, limits: null, why: 'too few points' }

  const ranges = movingRanges(used)
  const all = mean(ranges)
  if (all === null) return { mean: centre, limits: null, why: 'no neighbouring points' }
  const average = settings.screenOutliers ? mean(ranges.filter((range) => range < SCREEN_FACTOR * all)) : all
  if (average === null || (average === 0 && settings.collapsedLimits === 'refuse'))
    return { mean: centre, limits: null, why: 'collapsed' }
  return { mean: centre, limits: limitsAround(centre, average), why: null }
}

function limitsAround(centre: number, average: number): XmrLimits {
  const [far, near] = [LIMIT_FACTOR * average, (2 / 3) * LIMIT_FACTOR * average]
  return { lower: centre - far, upper: centre + far, nearLower: centre - near, nearUpper: centre + near }
}

function movingRanges(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, i) => {
    const before = values[i - 1] ?? null
    return value === null || before === null ? [] : [Math.abs(value - before)]
  })
}
