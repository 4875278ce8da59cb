import type { ChartWarning, Stretch } from './chart.ts'
import type { DrawnChart } from './drawn-chart.ts'
import { sumOf } from './moving-ranges.ts'

/** Limits of a stretch of fewer points may still move a lot, and so may limits that were fixed after fewer. */
const SETTLED = 13
const FIXED = 12

/** What must be said beside a chart, stretch by stretch. */
export function warningsOf(drawn: DrawnChart): ChartWarning[] {
  return drawn.stretches.flatMap((stretch, n) => {
    const to = drawn.rows.bounds[n + 1] as number
    const missing = to - stretch.from - stretch.points - (drawn.kind === 'moving range' ? 1 : 0)
    const warnings: ChartWarning[] = []
    const warn = (is: ChartWarning['is'], points: number) => void warnings.push({ is, stretch: n, points })
    if (stretch.why !== null) warn(stretch.why, stretch.points)
    else if (stretch.points < SETTLED || stretch.used < FIXED) warn('provisional', stretch.used)
    if (isOfRareEvents(drawn, stretch, to)) warn('use a T or G chart', stretch.points)
    if (missing > 0) warn('missing values', missing)
    return warnings
  })
}

/** Less than one event a point, or where events are not counted, every other value 0: most of such a chart is silence. */
function isOfRareEvents({ kind, rows }: DrawnChart, { from, points }: Stretch, to: number): boolean {
  if (kind === 'g' || kind === 't' || kind === 'moving range' || points === 0) return false
  const counts = kind === 'c' ? rows.values : rows.counts
  if (counts.length > 0) return sumOf(counts.subarray(from, to)) < points
  let noughts = 0
  for (let i = from; i < to; i += 1) if (rows.values[i] === 0) noughts += 1
  return noughts * 2 >= points
}
