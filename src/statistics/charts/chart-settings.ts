/**
 * When two of three points far from the centre are a sign. `since 2023`: Making Data Count as of 6 November 2023: all
 * three on one side, and points beyond the limits count. `before 2023`: they do not count (NHSRplotthedots 0.2.2).
 * `two of any three`: the third point may lie on the other side (PowerBI-SPC).
 */
export type TwoInThreeRule = 'since 2023' | 'before 2023' | 'two of any three'

/** How a chart is made. Record it with the chart: two settings can give two answers. */
export type ChartSettings = {
  /** Which way is better. Restrictive practice is nearly always to decrease; time between events to increase. */
  readonly improvement: 'increase' | 'decrease' | 'neither'
  /** Leave very large moving ranges out of the limits. Making Data Count's workbook does not; NHSRplotthedots does. */
  readonly screenOutliers: boolean
  /** Calculate from the first so many rows of each stretch only: `fewestFixed` or more, else refused. */
  readonly fixAfter: number | null
  /** The fewest rows that limits may be fixed after. 12, as Making Data Count; less only to compare with other tools. */
  readonly fewestFixed: number
  /** Fewer points than this in a stretch get no limits, no signals and no icons. 13, as Making Data Count's own tool. */
  readonly minimumPoints: number
  /** What to do when there is no variation to make limits of. `draw` only to compare with tools that flag every point then. */
  readonly collapsedLimits: 'refuse' | 'draw'
  /** Where a new stretch begins. Each must be the `at` of a point. */
  readonly rebaseAt: readonly string[]
  /** Points that stay on the chart but are not calculated with. Each must be the `at` of a point. */
  readonly leaveOut: readonly string[]
  /** A centre that is given rather than calculated, for example by a standard; in the unit before `multiplier`. */
  readonly centre: number | null
  readonly twoInThree: TwoInThreeRule
  /** So many points in a row that rise, or fall, are a trend. 7, as Making Data Count. */
  readonly trendLength: number
  /** So many points in a row on one side of the centre are a run. 7, as Making Data Count. */
  readonly runLength: number
  /** What is to be reached, in the unit of the finished chart. */
  readonly target: number | null
  /** Values, centre and limits are multiplied by this at the end: 1,000 for events per 1,000 bed days, 100 for percent. */
  readonly multiplier: number
}

/** The settings Lessen uses unless told: NHS England Making Data Count, the rules as of November 2023. */
export const MAKING_DATA_COUNT: ChartSettings = {
  improvement: 'decrease',
  screenOutliers: true,
  fixAfter: null,
  fewestFixed: 12,
  minimumPoints: 13,
  collapsedLimits: 'refuse',
  rebaseAt: [],
  leaveOut: [],
  centre: null,
  twoInThree: 'since 2023',
  trendLength: 7,
  runLength: 7,
  target: null,
  multiplier: 1,
}
