import type { Chart, ChartPoint, Judgement } from '#statistics/charts/chart.ts'
import { xmrChart } from '#statistics/charts/xmr.ts'
import { answering } from '#tests/golden/golden-vector.ts'
import { chartOrRefusal, column, PEERS_WAY, placeName } from './peers-way.ts'

type Input = {
  readonly dates: readonly string[]
  readonly values: readonly (number | null)[]
  readonly facets: readonly string[] | null
}
type Options = {
  readonly improvementDirection: 'increase' | 'decrease' | 'neutral'
  readonly screenOutliers: boolean
  readonly fixAfterNPoints: number | null
  readonly rebaseDates: readonly string[]
  readonly target: number | null | Readonly<Record<string, number>>
}

/** NHSRplotthedots: one chart a facet, in its columns, one facet after the other. */
export const nhsXmr = answering<Input, Options>((input, options) => {
  const facets = [...new Set(input.facets ?? ['no facet'])].toSorted()
  const charts = facets.map((facet) => ({ facet, chart: facetChart(input, options, facet) }))
  const all = <T>(of: (chart: Chart, facet: string) => readonly T[]) =>
    charts.flatMap(({ chart, facet }) => of(chart, facet))
  const each = <T>(of: (point: ChartPoint, row: number, chart: Chart) => T) =>
    all((chart) => column(chart, (point, row) => of(point, row, chart)))
  return {
    date: each((point) => point.at),
    value: each((point) => point.value),
    facet: all((chart, facet) => column(chart, () => facet)),
    rebaseGroup: each((point) => point.stretch),
    mean: each((point) => point.centre),
    lpl: each((point) => point.limits?.lower),
    upl: each((point) => point.limits?.upper),
    outsideLimits: each((point) => point.isOutside),
    relativeToMean: each((point) => point.side),
    closeToLimits: each((point) => point.isNear),
    specialCauseType: each((_, row, chart) => labelOf(chart, row)),
    specialCauseFlag: each((point) => point.signal !== null),
    pointType: each((_, row, chart) => typeOf(chart, row)),
    target: all((chart) => column(chart, () => chart.settings.target)),
    shortGroupWarning: each((point, _, chart) => rowsOf(chart, point.stretch).length < 13),
    icons: Object.fromEntries(charts.map(({ facet, chart }) => [facet, iconsOf(chart)])),
    summary: summaryOf(charts),
  }
})

function facetChart({ dates, values, facets }: Input, options: Options, facet: string): Chart {
  const { target } = options
  const series = dates
    .map((at, row) => ({ at, value: values[row] ?? null, facet: facets?.[row] ?? 'no facet' }))
    .filter((point) => point.facet === facet)
  return chartOrRefusal(
    xmrChart(series, {
      ...PEERS_WAY,
      fewestFixed: 12,
      twoInThree: 'before 2023',
      improvement: options.improvementDirection === 'neutral' ? 'neither' : options.improvementDirection,
      screenOutliers: options.screenOutliers,
      fixAfter: options.fixAfterNPoints,
      // The tool passes over a date at which there is nothing; we refuse it.
      rebaseAt: options.rebaseDates.filter((date) => series.some((point) => point.at === date)),
      target: typeof target === 'number' || target === null ? target : (target[facet] ?? null),
    }),
  )
}

/** The tool's label. Of a trend it looks at the next step alone, where there is one in a trend (`markTrends` says more). */
function labelOf({ points }: Chart, row: number): string {
  const { signal } = points[row] as ChartPoint
  if (signal === null) return 'Common Cause'
  const isHigh = signal.direction === 'high'
  if (signal.rule === 'outside') return isHigh ? 'Above UCL' : 'Below LCL'
  if (signal.rule === 'two in three') return `2 in 3 ${isHigh ? 'Above' : 'Below'} CL`
  if (signal.rule === 'run') return `7 Points ${isHigh ? 'Above' : 'Below'} CL`
  return `7 Point Trend (${isRising(points, row) ? 'Increasing' : 'Decreasing'})`
}

function isRising(points: readonly ChartPoint[], row: number): boolean {
  const isNextInTrend = points[row + 1]?.reasons.some((reason) => reason.rule === 'trend')
  const [from, to] = isNextInTrend ? [row, row + 1] : [row - 1, row]
  return (points[to]?.value ?? 0) > (points[from]?.value ?? 0)
}

function typeOf(chart: Chart, row: number): string {
  const label = labelOf(chart, row)
  if (label === 'Common Cause') return 'common_cause'
  const isHigh = /Above|Increasing/.test(label)
  const { improvement } = chart.settings
  if (improvement === 'neither') return `special_cause_neutral_${isHigh ? 'high' : 'low'}`
  return `special_cause_${isHigh === (improvement === 'increase') ? 'improvement' : 'concern'}`
}

const icons: Readonly<Record<Judgement, string | null>> = {
  'common cause': 'common_cause',
  'neutral high': 'neutral_high',
  'neutral low': 'neutral_low',
  improvement: null,
  concern: null,
  unsettled: null,
}

function iconsOf({ variation, assurance }: Chart) {
  const judgement = variation?.judgement ?? 'common cause'
  return {
    variation: icons[judgement] ?? `${judgement}_${variation?.direction}`,
    assurance: assurance === 'hit and miss' ? 'inconsistent' : assurance,
  }
}

const rowsOf = ({ points }: Chart, stretch: number) => points.filter((point) => point.stretch === stretch)

const lastRowOf = ({ points }: Chart, stretch: number) => points.findLastIndex((point) => point.stretch === stretch)

/** A line for each facet and rebase group. */
function summaryOf(charts: readonly { readonly facet: string; readonly chart: Chart }[]) {
  const lines = charts.flatMap(({ facet, chart }) =>
    chart.stretches.map((stretch, n) => ({ facet, chart, stretch, n })),
  )
  const each = <T>(of: (line: (typeof lines)[number]) => T) => lines.map(of)
  const count = (type: string) =>
    each(
      ({ chart, n }) => chart.points.filter((point, row) => point.stretch === n && typeOf(chart, row) === type).length,
    )
  return {
    f: each(({ facet }) => facet),
    rebase_group: each(({ n }) => n),
    mean_col: each(({ stretch }) => stretch.centre),
    lpl: each(({ chart, n }) => rowsOf(chart, n)[0]?.limits?.lower),
    upl: each(({ chart, n }) => rowsOf(chart, n)[0]?.limits?.upper),
    n: each(({ chart, n }) => rowsOf(chart, n).length),
    common_cause: count('common_cause'),
    special_cause_improvement: count('special_cause_improvement'),
    special_cause_concern: count('special_cause_concern'),
    special_cause_neutral_high: count('special_cause_neutral_high'),
    special_cause_neutral_low: count('special_cause_neutral_low'),
    variation_type: each(({ chart, n }) => typeOf(chart, lastRowOf(chart, n))),
    assurance_type: each(({ chart: { assurance } }) =>
      assurance === null ? null : assurance === 'hit and miss' ? 'inconsistent' : `consistent_${assurance}`,
    ),
  }
}

/** nhspy-plotthedots: one series, one stretch. */
export const nhspyXmr = answering<{ values: unknown[] }, Pick<Options, 'fixAfterNPoints' | 'screenOutliers'>>(
  ({ values }, { fixAfterNPoints, screenOutliers }) => {
    if (!values.every((value) => typeof value === 'number')) return undefined
    const series = values.map((value, row) => ({ at: placeName(row), value }))
    const settings = { ...PEERS_WAY, twoInThree: 'before 2023', screenOutliers, fixAfter: fixAfterNPoints } as const
    const chart = chartOrRefusal(xmrChart(series, settings))
    const [first] = chart.points
    return {
      mean: first?.centre,
      lpl: first?.limits?.lower,
      upl: first?.limits?.upper,
      outsideLimits: column(chart, (point) => point.isOutside),
      relativeToMean: column(chart, (point) => point.side),
      closeToLimits: column(chart, (point) => point.isNear),
      specialCauseFlag: column(chart, (point) => point.signal !== null),
    }
  },
)
