import type { Result } from '#basics/result.ts'
import type { Chart } from './chart.ts'
import type { ChartSettings } from './chart-settings.ts'
import { makeChart } from './make-chart.ts'
import type { CountedPoint, SeriesPoint } from './series-rows.ts'

type Chosen = Partial<ChartSettings>

/** The individuals chart of the textbooks: as XmR, with 3 ÷ 1.128 for 2.66. To compare with other tools; else use XmR. */
export function individualsChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('individuals', series, chosen)
}

/** How much a figure moves from one point to the next: |y(i) − y(i−1)|, centre its mean, upper limit 3.267 × it. */
export function movingRangeChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('moving range', series, chosen)
}

/** The run chart: median, no limits, and Anhøj's rules (`stretches[…].runs`). For few points and skewed figures. */
export function runChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('run', series, chosen)
}

/** The P chart, of shares: people, shifts or forms out of all of them. Refuses more than all. Percent: `multiplier` 100. */
export function pChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('p', series, chosen)
}

/** P′: the P chart with limits as wide as the shares really vary. Wanted where denominators are large or cases come in clusters. */
export function pPrimeChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('p prime', series, chosen)
}

/** The U chart, of events over exposure, when only chance varies them. Per 1,000 bed days: `multiplier` 1,000. */
export function uChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('u', series, chosen)
}

/** U′: the U chart with limits as wide as the rates really vary. The one for incidents per bed days, which come in clusters. */
export function uPrimeChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('u prime', series, chosen)
}

/** The C chart, of counts over equal exposure. */
export function cChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('c', series, chosen)
}

/** The G chart, of days or people between two events, the event itself not counted. For less than about one event a period. */
export function gChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('g', series, chosen)
}

/** The T chart, of time between events, exact and above 0. Longer is better here unless `improvement` says otherwise. */
export function tChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('t', series, { improvement: 'increase', ...chosen })
}
