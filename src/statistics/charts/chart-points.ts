import type { ChartPoint, Limits, Stretch } from './chart.ts'
import { limitsAt, lineAt } from './chart-lines.ts'
import { METHODS } from './chart-methods.ts'
import { BEYOND, NEAR } from './chart-rules.ts'
import { isUnsettled, judge, reasonsOf } from './chart-signals.ts'
import type { DrawnChart } from './drawn-chart.ts'
import type { StretchLines } from './line-method.ts'
import { exposureAt } from './series-rows.ts'

/** The points of a chart, one object each, in the unit of the finished chart. */
export function pointsOf(drawn: DrawnChart): ChartPoint[] {
  return drawn.stretches.flatMap((stretch, n) => {
    const end = drawn.rows.bounds[n + 1] as number
    return Array.from({ length: end - stretch.from }, (_, i) => pointOf(drawn, stretch, n, stretch.from + i))
  })
}

/** The line so many sigmas from the middle of each point's limits; null where there is none. */
export function lineOf({ kind, rows, made, settings }: DrawnChart, sigmas: number): (number | null)[] {
  return made.flatMap((stretch, n) => {
    const [from, to] = [rows.bounds[n] as number, rows.bounds[n + 1] as number]
    return Array.from({ length: to - from }, (_, i) =>
      orNull(lineAt(stretch, METHODS[kind], sigmas, exposureAt(rows, from + i)) * settings.multiplier),
    )
  })
}

function pointOf(drawn: DrawnChart, stretch: Stretch, n: number, row: number): ChartPoint {
  const { kind, rows, places, marks, settings } = drawn
  const value = orNull((rows.values[row] as number) * settings.multiplier)
  const limits = shownLimits(drawn, n, row)
  const side = places.sides[row] as number as -1 | 0 | 1
  const isPlaced = value !== null && limits !== null
  const reasons = reasonsOf(marks[row] as number, side)
  const signal = reasons[0] ?? null
  const isSilent = value === null || stretch.why !== null
  return {
    at: (rows.series[row] as { at: string }).at,
    value,
    stretch: n,
    centre: stretch.centre,
    limits,
    side: value === null ? null : side,
    isOutside: isPlaced ? places.zones[row] === BEYOND : null,
    isNear: isPlaced ? places.zones[row] === NEAR : null,
    signal,
    reasons,
    judgement: isSilent ? null : judge(signal, isUnsettled(kind, stretch), settings.improvement),
  }
}

function shownLimits(
  { kind, rows, made, settings: { multiplier } }: DrawnChart,
  n: number,
  row: number,
): Limits | null {
  const limits = limitsAt(made[n] as StretchLines, METHODS[kind], exposureAt(rows, row))
  if (Number.isNaN(limits.upper)) return null
  return {
    lower: limits.lower * multiplier,
    upper: limits.upper * multiplier,
    nearLower: limits.nearLower * multiplier,
    nearUpper: limits.nearUpper * multiplier,
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
