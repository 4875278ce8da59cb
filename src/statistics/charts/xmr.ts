import type { Result } from '#basics/result.ts'
import type { Chart } from './chart.ts'
import type { ChartSettings } from './chart-settings.ts'
import { makeChart } from './make-chart.ts'
import type { SeriesPoint } from './series-rows.ts'

/**
 * The XmR (individuals) chart of a series, with NHS England's Making Data Count rules and icons: limits m ± 2.66 × the
 * average moving range, not cut off at 0. For a figure a month of anything. Refuses two points at one time, a rebase where
 * there is no point, and a fix after fewer than 12 points; gives no limits, and says why, where they would mislead.
 *
 * Formula: centre m = Σ y/n; limits m ± 2.66 × the average moving range (screened: ranges below 3.267 × their average)
 * Units: those of the series
 * Edges: fewer than 13 points: no limits unless asked. Missing breaks every rule. No variation: limits are refused
 * Source: NHS England, Making Data Count (rules of November 2023); NHSRplotthedots 0.2.2
 * Example: xmrChart(MONTHLY, { minimumPoints: 2 }).value.points[0].limits
 * Example: xmrChart(MONTHLY).value.stretches[0].why
 */
export function xmrChart(series: readonly SeriesPoint[], chosen: Partial<ChartSettings> = {}): Result<Chart, string> {
  return makeChart('xmr', series, chosen)
}
