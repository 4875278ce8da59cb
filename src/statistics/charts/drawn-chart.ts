import { anhoejRuns, longRuns } from './anhoej-runs.ts'
import type { ChartKind, Stretch } from './chart.ts'
import { limitsAt } from './chart-lines.ts'
import { METHODS } from './chart-methods.ts'
import { BEYOND, markStretch, NEAR, type Places, RUN } from './chart-rules.ts'
import type { ChartSettings } from './chart-settings.ts'
import { type Base, type StretchLines, withoutLimits } from './line-method.ts'
import { countOf, movingRanges } from './moving-ranges.ts'
import { exposureAt, type Rows } from './series-rows.ts'

/** A chart as columns: what everything that is said about it is read from. */
export type DrawnChart = {
  readonly kind: ChartKind
  readonly settings: ChartSettings
  readonly rows: Rows
  readonly places: Places
  readonly marks: Uint8Array
  /** What the lines of each stretch are made of, and what is told of it. */
  readonly made: readonly StretchLines[]
  readonly stretches: readonly Stretch[]
}

/** Draws each stretch by itself: lines, places, marks. */
export function drawChart(kind: ChartKind, given: Rows, settings: ChartSettings): DrawnChart {
  const rows = kind === 'moving range' ? rangesOf(given) : given
  const size = rows.values.length
  const places = { values: rows.values, sides: new Int8Array(size), zones: new Uint8Array(size) }
  const drawn = { kind, settings, rows, places, marks: new Uint8Array(size) }
  const made: StretchLines[] = []
  const stretches: Stretch[] = []
  for (let n = 0; n + 1 < rows.bounds.length; n += 1) {
    const [from, to] = [rows.bounds[n] as number, rows.bounds[n + 1] as number]
    const points = countOf(rows.values, from, to)
    const base = baseOf(rows, settings, from, to)
    const stretch = linesOf(drawn, base, points)
    made.push(stretch)
    stretches.push({ from, points, used: countOf(base.values), ...markAndTell(drawn, stretch, from, to) })
  }
  return { ...drawn, made, stretches }
}

type Undrawn = Omit<DrawnChart, 'made' | 'stretches'>

function linesOf({ kind, settings }: Undrawn, base: Base, points: number): StretchLines {
  const stretch = METHODS[kind].linesOf(base, settings)
  return points < settings.minimumPoints ? withoutLimits(stretch.centre, 'too few points') : stretch
}

/** The rows that are calculated with: the first so many, but for those that are left out. */
function baseOf(rows: Rows, { fixAfter }: ChartSettings, from: number, to: number): Base {
  const { values, counts, exposures, leftOut } = rows
  const end = fixAfter === null ? to : Math.min(to, from + fixAfter)
  if (from === 0 && end === values.length && leftOut === null) return rows
  const of = (column: Float64Array) => {
    const part = column.subarray(from, end)
    return leftOut === null ? part : part.filter((_, i) => !leftOut.has(from + i))
  }
  return { values: of(values), counts: of(counts), exposures: of(exposures) }
}

type Told = Omit<Stretch, 'from' | 'points' | 'used'>

/** Places the points of a stretch, marks them by the rules, and tells what was found. */
function markAndTell(drawn: Undrawn, stretch: StretchLines, from: number, to: number): Told {
  const { places, marks, settings, rows } = drawn
  const { centre, why, averageRange, sigmaZ } = stretch
  placeRows(drawn, stretch, from, to)
  const runs = anhoejRuns(places.sides, from, to, rows.leftOut)
  if (why === null && drawn.kind !== 'run') markStretch(marks, places, from, to, settings)
  if (why === null && drawn.kind === 'run')
    for (const row of longRuns(places.sides, from, to, runs, rows.leftOut)) marks[row] = RUN
  const shown = Number.isNaN(centre) ? null : centre * settings.multiplier
  return { centre: shown, why, averageRange, sigmaZ, runs }
}

/** Comparisons are strict: on a limit is inside, on the centre is on no side. Nothing is above or below what is missing. */
function placeRows({ kind, rows, places }: Undrawn, stretch: StretchLines, from: number, to: number): void {
  const { values, sides, zones } = places
  const method = METHODS[kind]
  let limits = limitsAt(stretch, method, 1)
  for (let i = from; i < to; i += 1) {
    const value = values[i] as number
    if (method.isByExposure) limits = limitsAt(stretch, method, exposureAt(rows, i))
    if (value > stretch.centre) sides[i] = 1
    else if (value < stretch.centre) sides[i] = -1
    if (value > limits.upper || value < limits.lower) zones[i] = BEYOND
    else if (value > limits.nearUpper || value < limits.nearLower) zones[i] = NEAR
  }
}

/** The ranges between neighbours, in each stretch by itself. */
function rangesOf(rows: Rows): Rows {
  const values = movingRanges(rows.values)
  for (const bound of rows.bounds) if (bound < values.length) values[bound] = Number.NaN
  return { ...rows, values }
}
