import type { ChartKind, Signal } from '../charts/chart.ts'
import type { SeriesWords } from './series-words.ts'
import type { SpokenChart } from './spoken-chart.ts'

/** What a rule found of a point, in words that follow "was". */
export function signalWords(signal: Signal, chart: SpokenChart, words: SeriesWords): string {
  const isHigh = signal.direction === 'high'
  const side = isHigh ? words.high : words.low
  const { trendLength, runLength } = chart.settings
  if (signal.rule === 'outside') return `${side} than chance alone is likely to give`
  if (signal.rule === 'trend')
    return `part of a steady ${isHigh ? 'rise' : 'fall'} over ${trendLength} ${words.many} or more, longer than chance is likely to give`
  if (signal.rule === 'two in three')
    return `one of two or more ${words.many} within three that are much ${side} than usual, more than chance is likely to give`
  const row = chart.kind === 'run' ? `a long row of ${words.many}` : `${runLength} or more ${words.many} in a row`
  return `one of ${row} ${isHigh ? 'above' : 'below'} ${centreWords(chart.kind)}, more than chance is likely to give`
}

/** What the middle of a chart is: only some charts have an average there. */
function centreWords(kind: ChartKind): string {
  if (kind === 'run' || kind === 'g') return 'the middle value'
  return kind === 't' ? 'the middle line' : 'the average'
}
