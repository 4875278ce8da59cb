import type { Chart } from '#statistics/charts/chart.ts'
import { xmrChart } from '#statistics/charts/xmr.ts'
import { chartSentence } from '#statistics/words/chart-sentence.ts'
import { type MonthFigures, seriesValue } from './month-figures.ts'

/** The months of a measure with what can truly be said of their course. */
export type RateCourse = {
  readonly months: readonly MonthFigures[]
  /** Of the months that are over; the running one would mislead. */
  readonly chart: Chart
  readonly sentence: string
}

/** How the rate has gone: limits and signs of change as the statistics room gives them, for the months that are over. */
export function rateCourse(months: readonly MonthFigures[]): RateCourse {
  const over = months.filter((month) => !month.isRunning)
  const chart = xmrChart(over.map((month) => ({ at: month.month, value: seriesValue(month) })))
  if (!chart.ok) throw new Error(`months do not make a chart: ${chart.problems}`)
  return { months, chart: chart.value, sentence: chartSentence(chart.value) }
}
