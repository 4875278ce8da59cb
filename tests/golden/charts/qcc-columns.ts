import type { ChartPoint } from '#statistics/charts/chart.ts'
import { cChart, individualsChart, pChart, uChart } from '#statistics/charts/control-charts.ts'
import { answering } from '#tests/golden/golden-vector.ts'
import { chartOrRefusal, column, PEERS_WAY, placeName } from './peers-way.ts'

type Input = { readonly y: readonly number[]; readonly n: readonly number[] | null }
type Options = { readonly type: string; readonly stdDev: string | null }

/** qcc, where it means what we mean: C, P, U, and individuals with the moving range. */
export const qccChart = answering<Input, Options>(({ y, n }, { type, stdDev }) => {
  if (stdDev !== null && stdDev !== 'MR') return undefined
  const settings = { ...PEERS_WAY, screenOutliers: false }
  const singles = y.map((value, row) => ({ at: placeName(row), value }))
  const counted = y.map((count, row) => ({ at: placeName(row), count, of: n?.[row] ?? null }))
  const make = {
    c: () => cChart(singles, settings),
    'xbar.one': () => individualsChart(singles, settings),
    p: () => pChart(counted, settings),
    u: () => uChart(counted, settings),
  }[type]
  const chart = chartOrRefusal((make as typeof make & (() => ReturnType<typeof cChart>))())
  const { points } = chart
  const isByExposure = n !== null
  const places = (isMet: (point: ChartPoint, row: number) => boolean) =>
    points.flatMap((point, row) => (isMet(point, row) ? [row + 1] : []))
  const limits = (end: 'lower' | 'upper') =>
    column(chart, (point) => point.limits?.[end]).slice(0, isByExposure ? undefined : 1)
  return {
    statistics: column(chart, (point) => point.value),
    centre: points[0]?.centre,
    ...(isByExposure ? {} : { stdDev: (chart.line(1)[0] ?? 0) - (points[0]?.centre ?? 0) }),
    lcl: limits('lower'),
    ucl: limits('upper'),
    beyondLimits: places((point) => point.isOutside === true),
    violatingRuns: places(
      (point, row) =>
        row >= 6 && point.side !== 0 && points.slice(row - 6, row).every((one) => one.side === point.side),
    ),
    warnings: [],
  }
})
