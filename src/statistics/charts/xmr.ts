import type { Result } from '#basics/result.ts'
import type { Chart } from './chart.ts'
import type { ChartSettings } from './chart-settings.ts'
import { makeChart } from './make-chart.ts'
import type { SeriesPoint } from './series-rows.ts'

/**
 * The XmR (individuals) chart of a series, with NHS England's Making Data Count rules and icons: limits m ± 2.66 × the
 * average moving range, not cut off at 0. For a figure a month of anything. Refuses two points at one time, a rebase where
 * there is no point, and a fix after fewer than 12 points; gives no limits, and says why, where they would mislead.
 */
export function xmrChart(series: readonly SeriesPoint[], chosen: Partial<ChartSettings> = {}): Result<Chart, string> {
  return makeChart('xmr', series, chosen)
}
