import { aboutTheMean, D2 } from './individual-lines.ts'
import type { LineMethod } from './line-method.ts'
import { linesAbout } from './line-method.ts'
import { middleOf } from './middle.ts'
import { meanOf } from './moving-ranges.ts'

/** The median of a geometric count is about this share of its mean (ln 2); for a centre that is given. */
const MEDIAN_OF_MEAN = 0.693
/** Times between chance events to the power 1 ÷ 3.6 are nearly normal (Nelson 1994). */
const POWER = 3.6

/**
 * G: opportunities (days, people) between events, the event not counted. Upper limit m + 3√(m(m + 1)) of the mean m,
 * lower 0; the centre is the median. (qcc counts the event too, and so has other limits.)
 */
export const gLines: LineMethod = {
  floor: 0,
  ceiling: Infinity,
  unitIs: 1,
  isByExposure: false,
  back: null,
  check: (value) => (value < 0 ? 'is below 0' : null),
  linesOf: ({ values }, settings) => {
    const origin = settings.centre ?? meanOf(values)
    const centre = settings.centre === null ? middleOf(values) : MEDIAN_OF_MEAN * settings.centre
    return { ...linesAbout(centre, Math.sqrt(origin * (origin + 1)), settings), origin }
  },
}

/**
 * T: time between events. Individuals limits of t^(1/3.6), taken back; a line below 0 is 0. Refuses a time of 0: of two
 * events on one day the times of day are needed. Higher is better here: set `improvement` to increase.
 */
export const tLines: LineMethod = {
  floor: 0,
  ceiling: Infinity,
  unitIs: 1,
  isByExposure: false,
  back: (line) => line ** POWER,
  check: (value) => (value > 0 ? null : 'is no time: two events on one day need their time of day'),
  linesOf: ({ values }, settings) => {
    const scaled = { ...settings, centre: settings.centre === null ? null : settings.centre ** (1 / POWER) }
    const lines = aboutTheMean(
      values.map((value) => value ** (1 / POWER)),
      scaled,
      1 / D2,
    )
    return { ...lines, centre: lines.centre ** POWER }
  },
}
