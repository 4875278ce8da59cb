import fc from 'fast-check'
import type { Result } from '#basics/result.ts'
import type { Chart, ChartKind } from '#statistics/charts/chart.ts'
import type { ChartSettings } from '#statistics/charts/chart-settings.ts'
import { makeChart } from '#statistics/charts/make-chart.ts'
import type { CountedPoint, SeriesPoint } from '#statistics/charts/series-rows.ts'

/** A point of any chart. */
export type AnyPoint = SeriesPoint | CountedPoint

/** Every kind of chart. */
export const KINDS: readonly ChartKind[] = [
  'xmr',
  'individuals',
  'moving range',
  'run',
  'p',
  'p prime',
  'u',
  'u prime',
  'c',
  'g',
  't',
]

/** Dates that sort, one for each place. */
export function dateAt(place: number): string {
  return String(place).padStart(6, '0')
}

/** Figures, one a date, as a series. */
export function singles(values: readonly (number | null)[]): SeriesPoint[] {
  return values.map((value, i) => ({ at: dateAt(i), value }))
}

/** Counts and what they are out of, one a date, as a series. */
export function counts(pairs: readonly (readonly [count: number | null, of: number | null])[]): CountedPoint[] {
  return pairs.map(([count, of], i) => ({ at: dateAt(i), count, of }))
}

/** The chart, where nothing is refused. */
export function made(chart: Result<Chart, string>): Chart {
  if (!chart.ok) throw new Error(chart.problems)
  return chart.value
}

/** A chart of any kind, where nothing is refused. */
export function chartOf(kind: ChartKind, series: readonly AnyPoint[], settings: Partial<ChartSettings> = {}): Chart {
  return made(makeChart(kind, series, settings))
}

/** Series that a kind of chart takes: whole numbers with gaps, and for shares and rates what they are out of. */
export function seriesFor(kind: ChartKind): fc.Arbitrary<AnyPoint[]> {
  const size = { minLength: 13, maxLength: 40 }
  if (!/^[pu]/.test(kind)) {
    const figure = fc.option(fc.integer({ min: kind === 't' ? 1 : 0, max: 60 }), { freq: 12 })
    return fc.array(figure, size).map(singles)
  }
  const pair = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 400 }))
  const row = pair.map(([count, more]): [number | null, number] => [count, more === 0 ? 0 : count + more])
  return fc.array(row, size).map((pairs) => counts(pairs.map(([count, of]) => [of === 0 ? 0 : count, of])))
}
