import type { Result } from '#basics/result.ts'
import type { Chart } from './chart.ts'
import type { ChartSettings } from './chart-settings.ts'
import { makeChart } from './make-chart.ts'
import type { CountedPoint, SeriesPoint } from './series-rows.ts'

type Chosen = Partial<ChartSettings>

/**
 * The individuals chart of the textbooks: as XmR, with 3 ÷ 1.128 for 2.66. To compare with other tools; else use XmR.
 *
 * Formula: m ± 3 × average moving range ÷ 1.128
 * Units: those of the series
 * Edges: fewer than 13 points: no limits unless asked. Missing breaks every rule. No variation: limits are refused
 * Source: qicharts2 0.8.1 and PowerBI-SPC 1.7.4, which agree
 * Example: individualsChart(MONTHLY, { minimumPoints: 2 }).value.points[0].limits
 */
export function individualsChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('individuals', series, chosen)
}

/**
 * How much a figure moves from one point to the next: |y(i) − y(i−1)|, centre its mean, upper limit 3.267 × it.
 *
 * Formula: centre the mean of |y(i) − y(i−1)|; upper limit 3.267 × it; lower 0
 * Units: those of the series
 * Edges: the first point, and the one after a gap, has no range
 * Source: qicharts2 0.8.1 and PowerBI-SPC 1.7.4, which agree
 * Example: movingRangeChart(MONTHLY, { minimumPoints: 2 }).value.points[0].limits
 */
export function movingRangeChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('moving range', series, chosen)
}

/**
 * The run chart: median, no limits, and Anhøj's rules (`stretches[…].runs`). For few points and skewed figures.
 *
 * Formula: centre the median; sign: longest run > round(log₂ n) + 3, or crossings < the 5% quantile of Binomial(n − 1,
 *   ½)
 * Units: those of the series
 * Edges: points on the median are passed over. No limits, no trend rule
 * Source: Anhøj and Olesen 2014; qicharts2 0.8.1
 * Example: runChart(MONTHLY, { minimumPoints: 2 }).value.stretches[0].runs
 */
export function runChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('run', series, chosen)
}

/**
 * The P chart, of shares: people, shifts or forms out of all of them. Refuses more than all. Percent: `multiplier` 100.
 *
 * Formula: p = Σx/Σn; limits p ± 3√(p(1 − p)/n)
 * Units: a share × `multiplier`
 * Edges: cut to 0 and 1. n = 0: no point and no limits. More than all: refused
 * Source: qicharts2 0.8.1 and PowerBI-SPC 1.7.4, which agree
 * Example: pChart(COUNTED, { minimumPoints: 2 }).value.points[0].limits
 */
export function pChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('p', series, chosen)
}

/**
 * P′: the P chart with limits as wide as the shares really vary. Wanted where denominators are large or cases come in clusters.
 *
 * Formula: as P, the standard error × σz, the average moving range of z ÷ 1.128
 * Units: a share × `multiplier`
 * Edges: as P. σz about 1: P would do
 * Source: Laney 2002; qicharts2 0.8.1 and PowerBI-SPC 1.7.4, which agree
 * Example: pPrimeChart(COUNTED, { minimumPoints: 2 }).value.points[0].limits
 */
export function pPrimeChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('p prime', series, chosen)
}

/**
 * The U chart, of events over exposure, when only chance varies them. Per 1,000 bed days: `multiplier` 1,000.
 *
 * Formula: u = Σx/Σn; limits u ± 3√(u/n)
 * Units: events for each unit of exposure × `multiplier`
 * Edges: cut at 0. n = 0: no point and no limits
 * Source: qicharts2 0.8.1 and PowerBI-SPC 1.7.4, which agree
 * Example: uChart(COUNTED, { minimumPoints: 2, multiplier: 1000 }).value.points[0].limits
 */
export function uChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('u', series, chosen)
}

/**
 * U′: the U chart with limits as wide as the rates really vary. The one for incidents per bed days, which come in clusters.
 *
 * Formula: as U, the standard error × σz, the average moving range of z ÷ 1.128
 * Units: events for each unit of exposure × `multiplier`
 * Edges: as U. σz about 1: U would do
 * Source: Laney 2002; qicharts2 0.8.1 and PowerBI-SPC 1.7.4, which agree
 * Example: uPrimeChart(COUNTED, { minimumPoints: 2, multiplier: 1000 }).value.points[0].limits
 */
export function uPrimeChart(series: readonly CountedPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('u prime', series, chosen)
}

/**
 * The C chart, of counts over equal exposure.
 *
 * Formula: c = mean count; limits c ± 3√c
 * Units: events
 * Edges: cut at 0. Exposure must be equal
 * Source: qicharts2 0.8.1 and PowerBI-SPC 1.7.4, which agree
 * Example: cChart(MONTHLY, { minimumPoints: 2 }).value.points[0].limits
 */
export function cChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('c', series, chosen)
}

/**
 * The G chart, of days or people between two events, the event itself not counted. For less than about one event a period.
 *
 * Formula: m = mean x; upper limit m + 3√(m(m + 1)), lower 0; drawn centre the median
 * Units: what lies between two events, the event not counted
 * Edges: the other convention, m(m − 1), counts the event: say which
 * Source: Benneyan 2001; qicharts2 0.8.1
 * Example: gChart(MONTHLY, { minimumPoints: 2 }).value.points[0].limits
 */
export function gChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('g', series, chosen)
}

/**
 * The T chart, of time between events, exact and above 0. Longer is better here unless `improvement` says otherwise.
 *
 * Formula: y = t^(1/3.6), limits of the individuals chart on y, taken back by ^3.6
 * Units: time
 * Edges: 0 is refused: two events need times of day. A lower limit below 0 is 0
 * Source: Nelson 1994; qicharts2 0.8.1
 * Example: tChart(MONTHLY, { minimumPoints: 2 }).value.points[0].limits
 */
export function tChart(series: readonly SeriesPoint[], chosen: Chosen = {}): Result<Chart, string> {
  return makeChart('t', series, { improvement: 'increase', ...chosen })
}
