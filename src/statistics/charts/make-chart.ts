import { ok, type Result } from '#basics/result.ts'
import type { Chart, ChartKind, ChartPoint } from './chart.ts'
import { METHODS } from './chart-methods.ts'
import { lineOf, pointsOf } from './chart-points.ts'
import { type ChartSettings, MAKING_DATA_COUNT } from './chart-settings.ts'
import { assuranceOf, variationOf } from './chart-signals.ts'
import { warningsOf } from './chart-warnings.ts'
import { type DrawnChart, drawChart } from './drawn-chart.ts'
import { type CountedPoint, readRows, type SeriesPoint } from './series-rows.ts'

/** Makes a chart of any kind; refuses what `readRows` refuses. Settings that are not chosen are Making Data Count's. */
export function makeChart(
  kind: ChartKind,
  series: readonly (SeriesPoint | CountedPoint)[],
  chosen: Partial<ChartSettings>,
): Result<Chart, string> {
  const settings = { ...MAKING_DATA_COUNT, ...chosen }
  const rows = readRows(series, settings, METHODS[kind].check)
  return rows.ok ? ok(chartOf(drawChart(kind, rows.value, settings))) : rows
}

function chartOf(drawn: DrawnChart): Chart {
  let points: readonly ChartPoint[] | null = null
  return {
    kind: drawn.kind,
    settings: drawn.settings,
    stretches: drawn.stretches,
    get points() {
      points ??= pointsOf(drawn)
      return points
    },
    variation: variationOf(drawn),
    assurance: assuranceOf(drawn),
    warnings: warningsOf(drawn),
    line: (sigmas) => lineOf(drawn, sigmas),
  }
}
