import type { Chart, ChartPoint, Stretch } from '../charts/chart.ts'
import type { ChartSettings } from '../charts/chart-settings.ts'

/** What a sentence needs to know of a point. */
export type SpokenPoint = Pick<ChartPoint, 'at' | 'value' | 'stretch' | 'signal' | 'judgement'>

/** What a sentence needs to know of a chart, of any kind. */
export type SpokenChart = Pick<Chart, 'kind'> & {
  readonly settings: Pick<ChartSettings, 'minimumPoints' | 'trendLength' | 'runLength'>
  readonly stretches: readonly Pick<Stretch, 'why'>[]
  readonly points: readonly SpokenPoint[]
}

/** What can be found in a chart's last stretch: that which its sentence is chosen by. */
export type Found = {
  readonly chart: SpokenChart
  readonly isEmpty: boolean
  readonly latest: SpokenPoint
  /** The points before the latest that show a sign, in order. */
  readonly earlier: readonly SpokenPoint[]
  /** How many points have a figure. */
  readonly known: number
  readonly why: Stretch['why']
}

const NO_POINT: SpokenPoint = { at: '', value: null, stretch: -1, signal: null, judgement: null }

/** Reads a chart's last stretch. What lies before the last rebase is another story. */
export function foundIn(chart: SpokenChart): Found {
  const latest = chart.points.at(-1) ?? NO_POINT
  const stretch = chart.points.filter((point) => point.stretch === latest.stretch)
  return {
    chart,
    latest,
    isEmpty: latest === NO_POINT,
    earlier: stretch.slice(0, -1).filter((point) => point.signal !== null),
    known: stretch.filter((point) => point.value !== null).length,
    why: chart.stretches[latest.stretch]?.why ?? null,
  }
}
