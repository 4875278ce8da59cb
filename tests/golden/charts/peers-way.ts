import type { Result } from '#basics/result.ts'
import type { Chart, ChartPoint } from '#statistics/charts/chart.ts'

/** The tools' way: limits from the first range on, drawn even when they collapse, fixed after as few rows as is asked. */
export const PEERS_WAY = { minimumPoints: 1, collapsedLimits: 'draw', fewestFixed: 1 } as const

/** The chart, or a refusal as the runner understands it. */
export function chartOrRefusal(chart: Result<Chart, string>): Chart {
  if (!chart.ok) throw new Error(chart.problems)
  return chart.value
}

/** Dates for figures that have only a place. */
export function placeName(place: number): string {
  return String(place).padStart(6, '0')
}

/** A column of the chart's points. */
export function column<T>(chart: Chart, of: (point: ChartPoint, row: number) => T): T[] {
  return chart.points.map(of)
}
