import type { ChartPoint, Limits, Stretch } from './chart.ts'
import { lineAt } from './chart-lines.ts'
import { METHODS } from './chart-methods.ts'
import { isUnsettled, judge, reasonsOf } from './chart-signals.ts'
import type { DrawnChart } from './drawn-chart.ts'

/** The points of a chart, one object each, in the unit of the finished chart. */
export function pointsOf(drawn: DrawnChart): ChartPoint[] {
  return drawn.stretches.flatMap((stretch, n) => {
    const end = drawn.rows.bounds[n + 1] as number
    return Array.from({ length: end - stretch.from }, (_, i) => pointOf(drawn, stretch, n, stretch.from + i))
  })
}

/** The line so many sigmas from the middle of each point's limits; null where there is none. */
export function lineOf({ kind, rows, made, settings }: DrawnChart, sigmas: number): (number | null)[] {
  const method = METHODS[kind]
  return made.flatMap((stretch, n) => {
    const [from, to] = [rows.bounds[n] as number, rows.bounds[n + 1] as number]
    return Array.from({ length: to - from }, (_, i) => {
      const exposure = method.isByExposure ? (rows.exposures[from + i] as number) : 1
      return orNull(lineAt(stretch, method, sigmas, exposure) * settings.multiplier)
    })
  })
}

function pointOf(drawn: DrawnChart, stretch: Stretch, n: number, row: number): ChartPoint {
  const { kind, rows, lines, places, marks, settings } = drawn
  const value = orNull((rows.values[row] as number) * settings.multiplier)
  const limits = limitsAt(drawn, row)
  const side = places.sides[row] as number as -1 | 0 | 1
  const isPlaced = value !== null && limits !== null
  const reasons = reasonsOf(marks[row] as number, side)
  const signal = reasons[0] ?? null
  const isSilent = value === null || stretch.why !== null
  return {
    at: rows.at[row] as string,
    value,
    stretch: n,
    centre: orNull((lines.centre[row] as number) * settings.multiplier),
    limits,
    side: value === null ? null : side,
    isOutside: isPlaced ? places.isOutside[row] === 1 : null,
    isNear: isPlaced ? places.isNear[row] === 1 : null,
    signal,
    reasons,
    judgement: isSilent ? null : judge(signal, isUnsettled(kind, stretch), settings.improvement),
  }
}

function limitsAt({ lines, settings: { multiplier } }: DrawnChart, row: number): Limits | null {
  const at = (column: Float64Array) => (column[row] as number) * multiplier
  const upper = at(lines.upper)
  if (Number.isNaN(upper)) return null
  return { lower: at(lines.lower), upper, nearLower: at(lines.nearLower), nearUpper: at(lines.nearUpper) }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
