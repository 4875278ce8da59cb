import { ok, type Result, refused } from '#basics/result.ts'
import type { ChartSettings } from './chart-settings.ts'

/** One figure of a series. `at` is its date or month, written so that it sorts as text. Null: there is no figure. */
export type SeriesPoint = { readonly at: string; readonly value: number | null }

/** A count and what it is out of: people of all people for a share, events and bed days for a rate. Null: not known. */
export type CountedPoint = { readonly at: string; readonly count: number | null; readonly of: number | null }

/** A series as columns, by date. NaN is "no value" and is never seen outside this folder. */
export type Rows = {
  readonly at: readonly string[]
  readonly values: Float64Array
  /** For shares and rates; else empty. A row that misses one of both misses both. */
  readonly counts: Float64Array
  readonly exposures: Float64Array
  /** The first row of each stretch, and at the end the number of rows. */
  readonly bounds: readonly number[]
  /** Rows that are not calculated with; null: none. */
  readonly leftOut: ReadonlySet<number> | null
}

/** What a kind of chart says of a figure that it cannot take, or null. */
export type FigureCheck = (value: number, of: number) => string | null

/**
 * Puts a series in order and into columns. Refuses two points at one time, a rebase or a left-out point where there is no
 * point, a fix after fewer rows than may be, and any figure that is not a number or that `check` refuses.
 */
export function readRows(
  series: readonly (SeriesPoint | CountedPoint)[],
  settings: ChartSettings,
  check: FigureCheck,
): Result<Rows, string> {
  if (settings.fixAfter !== null && settings.fixAfter < settings.fewestFixed)
    return refused(`limits can be fixed after ${settings.fewestFixed} points or more`)
  const sorted = inOrder(series)
  if (sorted === null) return refused('two figures have the same date')
  const at = sorted.map((point) => point.at)
  const astray = [...settings.rebaseAt, ...settings.leaveOut].find((one) => !at.includes(one))
  if (astray !== undefined) return refused(`there is no figure at ${astray} to begin again from or to leave out`)
  const columns = readColumns(sorted, check)
  return typeof columns === 'string' ? refused(columns) : ok({ at, ...columns, ...placesOf(at, settings) })
}

/** By date; null where two have the same. Most series come in order, so that is looked at first. */
function inOrder<P extends { readonly at: string }>(series: readonly P[]): readonly P[] | null {
  const isBefore = (point: P, i: number, all: readonly P[]) => i === 0 || (all[i - 1] as P).at < point.at
  if (series.every(isBefore)) return series
  const sorted = series.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return sorted.every(isBefore) ? sorted : null
}

function placesOf(at: readonly string[], { rebaseAt, leaveOut }: ChartSettings): Pick<Rows, 'bounds' | 'leftOut'> {
  const bounds = at.length === 0 ? [0] : [0, at.length]
  const begun = rebaseAt.map((one) => at.indexOf(one)).filter((row) => row > 0)
  return {
    bounds: begun.length === 0 ? bounds : [...new Set([...bounds, ...begun])].toSorted((a, b) => a - b),
    leftOut: leaveOut.length === 0 ? null : new Set(leaveOut.map((one) => at.indexOf(one))),
  }
}

type Columns = Pick<Rows, 'values' | 'counts' | 'exposures'>

function readColumns(sorted: readonly (SeriesPoint | CountedPoint)[], check: FigureCheck): Columns | string {
  const [first] = sorted
  const values = new Float64Array(sorted.length).fill(Number.NaN)
  const isCounted = first !== undefined && 'of' in first
  const counts = isCounted ? values.slice() : new Float64Array(0)
  const exposures = isCounted ? values.slice() : new Float64Array(0)
  for (let i = 0; i < sorted.length; i += 1) {
    const point = sorted[i] as SeriesPoint | CountedPoint
    const [figure, of] = 'of' in point ? [point.count, point.of] : [point.value, 1]
    if (figure === null || of === null) continue
    if (!Number.isFinite(figure) || !Number.isFinite(of)) return `the figure at ${point.at} is not a number`
    const problem = check(figure, of)
    if (problem !== null) return `the figure at ${point.at} ${problem}`
    if (of === 0) continue
    values[i] = figure / of
    if (isCounted) [counts[i], exposures[i]] = [figure, of]
  }
  return { values, counts, exposures }
}
