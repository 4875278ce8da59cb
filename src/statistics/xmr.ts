import { ok, type Result, refused } from '#basics/result.ts'
import { centreAndLimits, type LimitSettings, type XmrCentre, type XmrLimits } from './xmr-limits.ts'
import { type PointFacts, placePoints, type Signal, signalsOf, type TwoInThreeRule } from './xmr-rules.ts'

/** One figure of a series. `at` is its date or month, written so that it sorts as text. Null: there is no figure. */
export type SeriesPoint = { readonly at: string; readonly value: number | null }

/** How an XmR chart is made. Record it with the chart: two settings can give two answers. */
export type XmrSettings = LimitSettings & {
  /** Which way is better. Restrictive practice is nearly always to decrease. */
  readonly improvement: 'increase' | 'decrease' | 'neither'
  /** Leave very large moving ranges out of the limits. Making Data Count's workbook does not; NHSRplotthedots does. */
  readonly screenOutliers: boolean
  /** Calculate from the first so many rows of each stretch only: 12 or more, else refused. */
  readonly fixAfter: number | null
  /** Fewer points than this in a stretch get no limits, no signals and no icons. 13, as Making Data Count's own tool. */
  readonly minimumPoints: number
  /** What to do when the average range is 0. `draw` only to compare with tools that flag every point then. */
  readonly collapsedLimits: 'refuse' | 'draw'
  /** Where a new stretch begins. Each must be the `at` of a point. */
  readonly rebaseAt: readonly string[]
  readonly twoInThree: TwoInThreeRule
  readonly target: number | null
}

/** How a point is judged: by chance, for the better, for the worse, or just high or low where neither is better. */
export type Judgement = 'common cause' | 'improvement' | 'concern' | 'neutral high' | 'neutral low'

/** A point of the chart. `signal` and `judgement` are null where nothing can be said: no value, or no limits. */
export type XmrPoint = SeriesPoint &
  PointFacts & { readonly stretch: number; readonly signal: Signal | null; readonly judgement: Judgement | null }

/** A whole XmR chart: its stretches (one unless rebased), its points, and what the icons say (null: no icon). */
export type XmrChart = {
  readonly settings: XmrSettings
  readonly stretches: readonly XmrCentre[]
  readonly points: readonly XmrPoint[]
  readonly variation: { readonly judgement: Judgement; readonly direction: Signal['direction'] | null } | null
  readonly assurance: 'pass' | 'fail' | 'hit and miss' | null
}

/** The settings Lessen uses unless told: NHS England Making Data Count, the rules as of November 2023. */
export const MAKING_DATA_COUNT: XmrSettings = {
  improvement: 'decrease',
  screenOutliers: true,
  fixAfter: null,
  minimumPoints: 13,
  collapsedLimits: 'refuse',
  rebaseAt: [],
  twoInThree: 'since 2023',
  target: null,
}

/**
 * The XmR (individuals) chart of a series, with NHS England's Making Data Count rules and icons. Refuses two points at
 * one time, a rebase where there is no point, and a fix after fewer than 12 points.
 */
export function xmrChart(series: readonly SeriesPoint[], chosen: Partial<XmrSettings> = {}): Result<XmrChart, string> {
  const settings = { ...MAKING_DATA_COUNT, ...chosen }
  const sorted = series.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const problem = problemWith(sorted, settings)
  if (problem !== null) return refused(problem)

  const parts = stretchesOf(sorted, settings.rebaseAt).map((part, stretch) => {
    const values = part.map((point) => point.value)
    const centre = centreAndLimits(values, settings)
    return { centre, points: judgedPoints(part, centre, stretch, settings) }
  })
  const stretches = parts.map((part) => part.centre)
  const points = parts.flatMap((part) => part.points)
  const assurance = assuranceOf(stretches.at(-1)?.limits ?? null, settings)
  return ok({ settings, stretches, points, variation: variationOf(points), assurance })
}

function problemWith(sorted: readonly SeriesPoint[], { rebaseAt, fixAfter }: XmrSettings): string | null {
  const times = new Set(sorted.map((point) => point.at))
  if (times.size < sorted.length) return 'two figures have the same date'
  const astray = rebaseAt.find((at) => !times.has(at))
  if (astray !== undefined) return `there is no figure at ${astray} to begin again from`
  return fixAfter !== null && fixAfter < 12 ? 'limits can be fixed after 12 points or more' : null
}

function stretchesOf(sorted: readonly SeriesPoint[], rebaseAt: readonly string[]): SeriesPoint[][] {
  const parts: SeriesPoint[][] = []
  for (const point of sorted) {
    const current = parts.at(-1)
    if (current === undefined || rebaseAt.includes(point.at)) parts.push([point])
    else current.push(point)
  }
  return parts
}

function judgedPoints(
  part: readonly SeriesPoint[],
  centre: XmrCentre,
  stretch: number,
  { improvement, twoInThree }: XmrSettings,
): XmrPoint[] {
  const placed = placePoints(part, centre)
  const signals = centre.limits === null ? [] : signalsOf(placed, twoInThree)
  return placed.map((point, i) => {
    const signal = signals[i] ?? null
    return { ...point, stretch, signal, judgement: point.isOutside === null ? null : judge(signal, improvement) }
  })
}

function judge(signal: Signal | null, improvement: XmrSettings['improvement']): Judgement {
  if (signal === null) return 'common cause'
  if (improvement === 'neither') return signal.direction === 'high' ? 'neutral high' : 'neutral low'
  return (signal.direction === 'high') === (improvement === 'increase') ? 'improvement' : 'concern'
}

/** The variation icon speaks of the last point by date, and of nothing else. */
function variationOf(points: readonly XmrPoint[]): XmrChart['variation'] {
  const last = points.at(-1)
  if (last === undefined || last.judgement === null) return null
  return { judgement: last.judgement, direction: last.signal?.direction ?? null }
}

/** Whether the target will be met: always (pass), never (fail) or now and then, by the last stretch's limits. */
function assuranceOf(limits: XmrLimits | null, { target, improvement }: XmrSettings): XmrChart['assurance'] {
  if (target === null || improvement === 'neither' || limits === null) return null
  if (target > limits.upper) return improvement === 'increase' ? 'fail' : 'pass'
  if (target < limits.lower) return improvement === 'increase' ? 'pass' : 'fail'
  return 'hit and miss'
}
