import type { Result } from '#basics/result.ts'
import type { Chart, ChartPoint, Signal } from '#statistics/charts/chart.ts'
import { FALLING, markRuns, markTrends, RISING, RUN } from '#statistics/charts/chart-rules.ts'
import type { ChartSettings } from '#statistics/charts/chart-settings.ts'
import {
  cChart,
  gChart,
  individualsChart,
  movingRangeChart,
  pChart,
  pPrimeChart,
  runChart,
  tChart,
  uChart,
  uPrimeChart,
} from '#statistics/charts/control-charts.ts'
import type { CountedPoint } from '#statistics/charts/series-rows.ts'
import { answering } from '#tests/golden/golden-vector.ts'
import { chartOrRefusal, column, PEERS_WAY, placeName } from './peers-way.ts'

type Input = {
  readonly keys: readonly string[]
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[] | null
  readonly groupings: readonly string[] | null
}
type Options = {
  readonly spc: {
    readonly chart_type: string
    readonly outliers_in_limits?: boolean
    readonly multiplier?: number
    readonly perc_labels?: string
    readonly num_points_subset?: number
  }
  readonly outliers: {
    readonly astronomical: boolean
    readonly shift: boolean
    readonly trend: boolean
    readonly two_in_three: boolean
    readonly trend_n: number
    readonly shift_n: number
    readonly improvement_direction?: 'increase' | 'decrease' | 'neutral'
    readonly process_flag_type?: 'both' | 'improvement' | 'deterioration'
    readonly two_in_three_highlight_series?: boolean
  }
  readonly lines: { readonly show_alt_target?: boolean; readonly alt_target?: number }
  readonly nhs_icons: { readonly flag_last_point?: boolean }
}
type Make = (series: readonly CountedPoint[], settings: Partial<ChartSettings>) => Result<Chart, string>

const single =
  (make: typeof individualsChart): Make =>
  (series, settings) =>
    make(
      series.map(({ at, count, of }) => ({ at, value: count === null || of === null ? null : count / of })),
      settings,
    )
const makers: Readonly<Record<string, Make>> = {
  i: single(individualsChart),
  mr: single(movingRangeChart),
  run: single(runChart),
  c: single(cChart),
  g: single(gChart),
  t: single(tChart),
  p: pChart,
  pp: pPrimeChart,
  u: uChart,
  up: uPrimeChart,
}
const isShare = (type: string) => type === 'p' || type === 'pp'

/** PowerBI-SPC: rows with something missing are dropped before anything is calculated. */
export const powerChart = answering<Input, Options>((input, options) => {
  const type = options.spc.chart_type
  const kept = keptRows(input, type)
  const chart = powerChartOf(input, options, kept)
  const isRanges = type === 'mr'
  const shown = <T>(list: readonly T[]) => (isRanges ? list.slice(1) : list)
  const line = (sigmas: number) => (type === 'run' ? null : shown(chart.line(sigmas)))
  // Of ranges this tool shows only those that it calculated with, and flags the others as if they had a value.
  const subset = (isRanges ? options.spc.num_points_subset : undefined) ?? Infinity
  const { astpoint, ...others } = flagsOf(chart, options)
  const flagged = subset < kept.length ? others : { astpoint, ...others }
  return {
    keys: shown(type === 'g' || type === 't' ? kept.map((_, n) => String(n)) : kept.map((row) => input.keys[row])),
    keptIndex: shown(kept),
    values: shown(column(chart, (point, row) => (row >= subset ? null : point.value))),
    targets: shown(column(chart, (point) => point.centre)),
    ll99: line(-3),
    ll95: line(-2),
    ll68: line(-1),
    ul68: line(1),
    ul95: line(2),
    ul99: line(3),
    ...Object.fromEntries(Object.entries(flagged).map(([rule, list = []]) => [rule, shown(list)])),
    ...(subset < kept.length ? {} : { variationIcons: iconsOf(flagged, options) }),
    assuranceIcon: { pass: 'consistentPass', fail: 'consistentFail', 'hit and miss': 'inconsistent', none: 'none' }[
      chart.assurance ?? 'none'
    ],
    ...(kept.length === input.keys.length ? { warning: null } : {}),
    multiplier: chart.settings.multiplier,
  }
})

function keptRows({ numerators, denominators }: Input, type: string): number[] {
  const isCounted = isShare(type) || type === 'u' || type === 'up'
  return numerators.flatMap((count, row) => {
    const of = denominators?.[row] ?? null
    if (count === null || (isCounted && of === null)) return []
    return isShare(type) && of !== null && of < count ? [] : [row]
  })
}

function powerChartOf(
  { numerators, denominators, groupings }: Input,
  { spc, outliers, lines }: Options,
  kept: number[],
): Chart {
  const make = makers[spc.chart_type] as Make
  const series = kept.map((row, n) => ({
    at: placeName(n),
    count: numerators[row] ?? null,
    of: denominators === null ? 1 : (denominators[row] ?? null),
  }))
  const direction = outliers.improvement_direction ?? 'increase'
  const percent = isShare(spc.chart_type) && spc.perc_labels !== 'No' ? 100 : 1
  return chartOrRefusal(
    make(series, {
      ...PEERS_WAY,
      twoInThree: 'two of any three',
      improvement: direction === 'neutral' ? 'neither' : direction,
      screenOutliers: spc.outliers_in_limits !== true,
      fixAfter: spc.num_points_subset ?? null,
      rebaseAt: kept.flatMap((row, n) =>
        n > 0 && groupings && groupings[row] !== groupings[kept[n - 1] as number] ? [placeName(n)] : [],
      ),
      trendLength: outliers.trend_n,
      runLength: outliers.shift_n,
      target: lines.show_alt_target === true ? (lines.alt_target ?? null) : null,
      multiplier: spc.multiplier ?? percent,
    }),
  )
}

/** What each rule says of each point; a rule whose answer is not compared is not there. */
type Flagged = { readonly [rule in 'astpoint' | 'trend' | 'shift' | 'two_in_three']?: string[] | undefined }

function flagsOf(chart: Chart, { outliers }: Options): Flagged {
  const reasons = chart.kind === 'run' ? runChartReasons(chart) : chart.points.map((point) => point.reasons)
  const of = (isOn: boolean, rule: Signal['rule']) =>
    reasons.map((met) => {
      const reason = isOn ? met.find((one) => one.rule === rule) : undefined
      return reason === undefined ? 'none' : named(reason, outliers)
    })
  return {
    astpoint: of(outliers.astronomical, 'outside'),
    trend: of(outliers.trend, 'trend'),
    shift: of(outliers.shift, 'run'),
    ...(outliers.two_in_three_highlight_series ? {} : { two_in_three: of(outliers.two_in_three, 'two in three') }),
  }
}

/** This tool has its rules for run charts too, where we have Anhøj's; the rules themselves are the same. */
function runChartReasons({ points, settings, stretches }: Chart): Signal[][] {
  const marks = new Uint8Array(points.length)
  const values = Float64Array.from(points, (point) => point.value ?? Number.NaN)
  const sides = Int8Array.from(points, (point) => point.side ?? 0)
  for (const [n, { from }] of stretches.entries()) {
    const to = stretches[n + 1]?.from ?? points.length
    markTrends(marks, values, from, to, settings.trendLength)
    markRuns(marks, sides, from, to, settings.runLength)
  }
  return Array.from(marks, (mark, row): Signal[] => [
    ...(mark & (RISING | FALLING) ? [{ rule: 'trend', direction: mark & RISING ? 'high' : 'low' } as const] : []),
    ...(mark & RUN
      ? [{ rule: 'run', direction: (points[row] as ChartPoint).side === 1 ? 'high' : 'low' } as const]
      : []),
  ])
}

function named(
  { direction }: Signal,
  { improvement_direction: better = 'increase', process_flag_type: asked = 'both' }: Options['outliers'],
): string {
  if (better === 'neutral') return `neutral_${direction}`
  const word = (direction === 'high') === (better === 'increase') ? 'improvement' : 'deterioration'
  return asked === 'both' || asked === word ? word : 'none'
}

function iconsOf(flagged: Flagged, { outliers, nhs_icons: icons }: Options): string[] {
  const better = outliers.improvement_direction ?? 'increase'
  const seen = Object.values(flagged).flatMap((list = []) => (icons.flag_last_point === false ? list : list.slice(-1)))
  const names: Readonly<Record<string, string>> = {
    improvement: better === 'increase' ? 'improvementHigh' : 'improvementLow',
    deterioration: better === 'increase' ? 'concernLow' : 'concernHigh',
    neutral_high: 'neutralHigh',
    neutral_low: 'neutralLow',
  }
  const found = Object.keys(names).filter((word) => seen.includes(word))
  return found.length === 0 ? ['commonCause'] : found.map((word) => names[word] as string)
}
