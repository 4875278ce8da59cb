import type { Result } from '#basics/result.ts'
import { mean, median } from '#statistics/average.ts'
import type { Chart, ChartPoint, Stretch } from '#statistics/charts/chart.ts'
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
import { answering } from '#tests/golden/golden-vector.ts'
import { chartOrRefusal, column, PEERS_WAY, placeName } from './peers-way.ts'

type Input = {
  readonly x: readonly (string | number)[]
  readonly y: readonly (number | null)[]
  readonly n: readonly (number | null)[] | null
}
type Options = {
  readonly chart: string
  readonly screenedMovingRange: boolean
  readonly freeze: number | null
  readonly partAfter: readonly number[] | null
  readonly exclude: readonly number[] | null
  readonly centreLine: number | null
  readonly multiply: number
  readonly runsMethod: string
  readonly aggregate: 'mean' | 'median'
}
type Subgroup = {
  readonly x: string | number
  readonly y: number | null
  readonly n: number | null
  readonly size: number
}
type Make = (groups: readonly Subgroup[], settings: Partial<ChartSettings>) => Result<Chart, string>

const single =
  (make: typeof individualsChart): Make =>
  (groups, settings) =>
    make(
      groups.map(({ y, n }, row) => ({ at: placeName(row), value: y === null ? null : y / (n ?? 1) })),
      settings,
    )
const counted =
  (make: typeof uChart): Make =>
  (groups, settings) =>
    make(
      groups.map(({ y, n }, row) => ({ at: placeName(row), count: y, of: n })),
      settings,
    )
const makers: Readonly<Record<string, Make>> = {
  i: single(individualsChart),
  mr: single(movingRangeChart),
  run: single(runChart),
  c: single(cChart),
  g: single(gChart),
  t: single(tChart),
  p: counted(pChart),
  pp: counted(pPrimeChart),
  u: counted(uChart),
  up: counted(uPrimeChart),
}

/** qicharts2: `freeze` is our fixAfter, `part` our rebase, `exclude` our leaveOut. */
export const qicChart = answering<Input, Options>((input, options) => {
  const groups = subgroupsOf(input, options)
  const parts = options.partAfter ?? []
  const excluded = new Set(options.exclude)
  const chart = chartOrRefusal(
    (makers[options.chart] as Make)(groups, {
      ...PEERS_WAY,
      screenOutliers: options.screenedMovingRange,
      fixAfter: options.freeze,
      rebaseAt: parts.map((last) => placeName(last)),
      leaveOut: [...excluded].map((place) => placeName(place - 1)),
      centre: options.centreLine,
      multiplier: options.multiply,
    }),
  )
  const ofStretch = <T>(of: (stretch: Stretch) => T) =>
    column(chart, (point) => of(chart.stretches[point.stretch] as Stretch))
  return {
    x: groups.map(({ x }) => x),
    y: column(chart, (point) => point.value),
    n: groups.map(({ n }) => n),
    subgroupSize: groups.map(({ size }) => size),
    part: column(chart, (point) => point.stretch + 1),
    baseline: groups.map((_, row) => options.freeze === null || row < options.freeze),
    include: groups.map((_, row) => !excluded.has(row + 1)),
    cl: column(chart, (point) => point.centre),
    lcl: column(chart, (point) => point.limits?.lower ?? null),
    lcl95: column(chart, (point) => nearLowerOf(point, options)),
    ucl95: column(chart, (point) => point.limits?.nearUpper ?? null),
    ucl: column(chart, (point) => point.limits?.upper ?? null),
    sigmaSignal: column(chart, (point) => point.isOutside === true),
    longestRun: ofStretch(({ runs }) => runs.longest),
    nCrossings: ofStretch(({ runs }) => runs.crossings),
    nUseful: ofStretch(({ runs }) => runs.useful),
    ...(options.runsMethod === 'anhoej' && {
      runsSignal: ofStretch(({ runs }) => runs.isSignal),
      longestRunMax: ofStretch(({ runs }) => runs.longestAllowed),
      nCrossingsMin: ofStretch(({ runs }) => runs.crossingsNeeded),
    }),
    warnings: [],
  }
})

/** The tool leaves a negative 2-sigma line of a T chart out; ours is cut to 0 like the others. */
function nearLowerOf({ limits }: ChartPoint, { chart }: Options): number | null {
  return limits === null || (chart === 't' && limits.nearLower === 0) ? null : limits.nearLower
}

/** Rows of one x are one point: their mean or median, or the sum of counts. */
function subgroupsOf({ x, y, n }: Input, { chart, aggregate }: Options): Subgroup[] {
  const isCount = ['c', 'u', 'up', 'p', 'pp'].includes(chart)
  const present = (list: readonly (number | null)[]) => list.filter((value) => value !== null)
  return [...new Set(x)].map((at) => {
    const rows = x.flatMap((one, row) => (one === at ? [row] : []))
    const figures = present(rows.map((row) => y[row] ?? null))
    const exposures = present(rows.map((row) => n?.[row] ?? null))
    const total = (list: readonly number[]) => (list.length === 0 ? null : list.reduce((a, b) => a + b))
    const middle = aggregate === 'median' ? median(figures) : mean(figures)
    // What misses one of both parts counts as nobody.
    if (n !== null && (figures.length === 0 || exposures.length === 0)) return { x: at, y: null, n: 0, size: 0 }
    return {
      x: at,
      y: isCount ? total(figures) : middle,
      n: n === null ? null : total(exposures),
      size: figures.length,
    }
  })
}
