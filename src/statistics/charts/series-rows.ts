import { ok, type Result, refused } from '#basics/result.ts'
import type { ChartSettings } from './chart-settings.ts'

/** One figure of a series. `at` is its date or month, written so that it sorts as text. Null: there is no figure. */
export type SeriesPoint = { readonly at: string; readonly value: number | null }

/** A count and what it is out of: people of all people for a share, events and bed days for a rate. Null: not known. */
export type CountedPoint = { readonly at: string; readonly count: number | null; readonly of: number | null }

/** A series as columns, by date. NaN is "no value" and is never seen outside this folder. */
export type Rows = {
  readonly series: readonly { readonly at: string }[]
  readonly values: Float64Array
  /** For shares and rates; else empty. A row that misses one of both misses both. */
  readonly counts: Float64Array
  readonly exposures: Float64Array
  /** The first row of each stretch, and at the end the number of rows. */
  readonly bounds: readonly number[]
  /** Rows that are not calculated with; null: none. */
  readonly leftOut: ReadonlySet<number> | null
}

/** What a row is out of: 1 where figures stand for themselves, NaN where it is missing. */
export function exposureAt({ exposures }: Rows, row: number): number {
  return exposures.length === 0 ? 1 : (exposures[row] as number)
}

/** What a kind of chart says of a figure that it cannot take, or null. */
export type FigureCheck = (value: number, of: number) => string | null

/**
 * Puts a series in order and into columns. Refuses two points at one time, a rebase or a left-out point where there is no
 * point, a fix after fewer rows than may be, a rule of fewer than 2 points, and any figure that is not a number or that `check` refuses.
 */
export function readRows(
  series: readonly (SeriesPoint | CountedPoint)[],
  settings: ChartSettings,
  check: FigureCheck,
): Result<Rows, string> {
  if (settings.fixAfter !== null && settings.fixAfter < settings.fewestFixed)
    return refused(`limits can be fixed after ${settings.fewestFixed} points or more`)
  if (Math.min(settings.trendLength, settings.runLength) < 2) return refused('a trend or a run has 2 points or more')
  const sorted = inOrder(series)
  if (sorted === null) return refused('two figures have the same date')
  const { rebaseAt, leaveOut } = settings
  const at = rebaseAt.length + leaveOut.length === 0 ? [] : sorted.map((point) => point.at)
  const astray = [...rebaseAt, ...leaveOut].find((one) => !at.includes(one))
  if (astray !== undefined) return refused(`there is no figure at ${astray} to begin again from or to leave out`)
  const columns = readColumns(sorted, check)
  if (typeof columns === 'string') return refused(columns)
  const { values, counts, exposures } = columns
  return ok({ series: sorted, values, counts, exposures, ...placesOf(at, sorted.length, settings) })
}

/** By date; null where two have the same. Most series come in order, so that is looked at first. */
function inOrder<P extends { readonly at: string }>(series: readonly P[]): readonly P[] | null {
  const isBefore = (point: P, i: number, all: readonly P[]) => i === 0 || (all[i - 1] as P).at < point.at
  if (series.every(isBefore)) return series
  const sorted = series.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return sorted.every(isBefore) ? sorted : null
}

function placesOf(
  at: readonly string[],
  rows: number,
  { rebaseAt, leaveOut }: ChartSettings,
): Pick<Rows, 'bounds' | 'leftOut'> {
  const bounds = rows === 0 ? [0] : [0, rows]
  const begun = rebaseAt.map((one) => at.indexOf(one)).filter((row) => row > 0)
  return {
    bounds: begun.length === 0 ? bounds : [...new Set([...bounds, ...begun])].toSorted((a, b) => a - b),
    leftOut: leaveOut.length === 0 ? null : new Set(leaveOut.map((one) => at.indexOf(one))),
  }
}

type Columns = Pick<Rows, 'values' | 'counts' | 'exposures'>
const EMPTY = new Float64Array(0)

function readColumns(sorted: readonly (SeriesPoint | CountedPoint)[], check: FigureCheck): Columns | string {
  const [first] = sorted
  return first !== undefined && 'of' in first
    ? readCounted(sorted as readonly CountedPoint[], check)
    : readSingles(sorted as readonly SeriesPoint[], check)
}

function readSingles(sorted: readonly SeriesPoint[], check: FigureCheck): Columns | string {
  const values = new Float64Array(sorted.length)
  for (let i = 0; i < sorted.length; i += 1) {
    const { at, value } = sorted[i] as SeriesPoint
    values[i] = value ?? Number.NaN
    if (value === null) continue
    const problem = problemWith(value, 1, check)
    if (problem !== null) return `the figure at ${at} ${problem}`
  }
  return { values, counts: EMPTY, exposures: EMPTY }
}

/** A row that misses its count, what it is out of, or both, misses all; so does one that is out of nothing. */
function readCounted(sorted: readonly CountedPoint[], check: FigureCheck): Columns | string {
  const counts = new Float64Array(sorted.length).fill(Number.NaN)
  const [values, exposures] = [counts.slice(), counts.slice()]
  for (const [i, { at, count, of }] of sorted.entries()) {
    if (count === null || of === null) continue
    const problem = problemWith(count, of, check)
    if (problem !== null) return `the figure at ${at} ${problem}`
    if (of === 0) continue
    values[i] = count / of
    counts[i] = count
    exposures[i] = of
  }
  return { values, counts, exposures }
}

function problemWith(value: number, of: number, check: FigureCheck): string | null {
  return Number.isFinite(value) && Number.isFinite(of) ? check(value, of) : 'is not a number'
}
