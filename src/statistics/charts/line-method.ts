import type { NoLimits } from './chart.ts'
import type { ChartSettings } from './chart-settings.ts'

/** The rows of a stretch that are calculated with. Counts and exposures are empty for charts of single figures. */
export type Base = { readonly values: Float64Array; readonly counts: Float64Array; readonly exposures: Float64Array }

/** What a stretch's lines are made of. The line k sigmas up is `origin` + k × `unit` ÷ the method's `unitIs`. */
export type StretchLines = {
  /** The line that is drawn in the middle, and that points have a side of. NaN: there is none. */
  readonly centre: number
  /** What the limits are about: the centre, except for moving ranges, G and T charts. */
  readonly origin: number
  /** The width of `unitIs` sigmas; for shares and rates it is divided by the root of each row's exposure. NaN: no limits. */
  readonly unit: number
  readonly why: NoLimits | null
  readonly averageRange: number | null
  readonly sigmaZ: number | null
}

/** How a kind of chart makes its lines. */
export type LineMethod = {
  /** What the limits are cut to: the possible range. */
  readonly floor: number
  readonly ceiling: number
  readonly unitIs: 1 | 3
  readonly isByExposure: boolean
  /** From the scale of the calculation to the scale of the chart, where these differ. */
  readonly back: ((line: number) => number) | null
  readonly linesOf: (base: Base, settings: ChartSettings) => StretchLines
  /** What a figure must be, or null. */
  readonly check: (value: number, of: number) => string | null
}

/** Lines with a centre and no limits. */
export function withoutLimits(centre: number, why: NoLimits | null): StretchLines {
  return { centre, origin: centre, unit: Number.NaN, why, averageRange: null, sigmaZ: null }
}

/** Lines about `centre`, or why there are none: nothing to calculate from, or no variation, so that they would lie on it. */
export function linesAbout(
  centre: number,
  unit: number,
  { collapsedLimits }: ChartSettings,
  more: Partial<StretchLines> = {},
): StretchLines {
  if (Number.isNaN(unit)) return withoutLimits(centre, 'too few points')
  if (unit === 0 && collapsedLimits === 'refuse') return { ...withoutLimits(centre, 'collapsed'), ...more }
  return { centre, origin: centre, unit, why: null, averageRange: null, sigmaZ: null, ...more }
}

/** Any figure will do. */
export function anyFigure(): null {
  return null
}
