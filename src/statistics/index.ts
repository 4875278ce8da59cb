/**
 * The front door of the statistics library: its methods, by subject. It takes nothing but `src/basics`, keeps no state that
 * changes an answer, and can be published alone.
 */

// Averages and rounding.
export { maximum, mean, median, quantile, sum } from './average.ts'
// Charts: what a series shows, and what is chance (charts/README.md).
export type {
  Chart,
  ChartKind,
  ChartPoint,
  ChartWarning,
  Judgement,
  Limits,
  NoLimits,
  Signal,
  Stretch,
} from './charts/chart.ts'
export { type ChartSettings, MAKING_DATA_COUNT, type TwoInThreeRule } from './charts/chart-settings.ts'
export {
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
} from './charts/control-charts.ts'
export type { CountedPoint, SeriesPoint } from './charts/series-rows.ts'
export { xmrChart } from './charts/xmr.ts'
export { rateSentence } from './rate-sentence.ts'
export { roundHalfAwayFromZero, roundToNearest } from './rounding.ts'
