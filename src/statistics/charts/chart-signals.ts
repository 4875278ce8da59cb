import type { Chart, Judgement, Signal, Stretch } from './chart.ts'
import { limitsAt } from './chart-lines.ts'
import { METHODS } from './chart-methods.ts'
import { FALLING, OUTSIDE, RISING, RUN, TWO_IN_THREE } from './chart-rules.ts'
import type { ChartSettings } from './chart-settings.ts'
import type { DrawnChart } from './drawn-chart.ts'
import { exposureAt } from './series-rows.ts'

/** Every rule that a point with these marks meets, the one that names it first. */
export function reasonsOf(mark: number, side: number): Signal[] {
  if (mark === 0) return []
  const direction = side > 0 ? 'high' : 'low'
  const reasons: Signal[] = []
  if (mark & OUTSIDE) reasons.push({ rule: 'outside', direction })
  if (mark & (RISING | FALLING)) reasons.push({ rule: 'trend', direction: mark & RISING ? 'high' : 'low' })
  if (mark & TWO_IN_THREE) reasons.push({ rule: 'two in three', direction })
  if (mark & RUN) reasons.push({ rule: 'run', direction })
  return reasons
}

/** How a point is judged by its label, in a stretch that something can be said of. */
export function judge(
  signal: Signal | null,
  isUnsettled: boolean,
  improvement: ChartSettings['improvement'],
): Judgement {
  if (signal === null) return isUnsettled ? 'unsettled' : 'common cause'
  if (improvement === 'neither') return signal.direction === 'high' ? 'neutral high' : 'neutral low'
  return (signal.direction === 'high') === (improvement === 'increase') ? 'improvement' : 'concern'
}

/** A run chart that crosses its median too seldom is more than chance, wherever a point lies. */
export function isUnsettled(kind: Chart['kind'], { runs }: Stretch): boolean {
  return (
    kind === 'run' && runs.crossings !== null && runs.crossingsNeeded !== null && runs.crossings < runs.crossingsNeeded
  )
}

/** What the variation icon says: of the last point by date, and of nothing else. */
export function variationOf({ kind, rows, places, marks, stretches, settings }: DrawnChart): Chart['variation'] {
  const last = rows.values.length - 1
  const stretch = stretches.at(-1)
  if (stretch === undefined || stretch.why !== null || Number.isNaN(rows.values[last])) return null
  const signal = reasonsOf(marks[last] as number, places.sides[last] as number)[0] ?? null
  const judgement = judge(signal, isUnsettled(kind, stretch), settings.improvement)
  return { judgement, direction: signal?.direction ?? null }
}

/** Whether the target will be met: always (pass), never (fail) or now and then, by the limits of the last point. */
export function assuranceOf({ kind, rows, made, settings }: DrawnChart): Chart['assurance'] {
  const { target, improvement, multiplier } = settings
  const stretch = made.at(-1)
  if (target === null || improvement === 'neither' || stretch === undefined) return null
  const { lower, upper } = limitsAt(stretch, METHODS[kind], exposureAt(rows, rows.values.length - 1))
  if (Number.isNaN(upper)) return null
  if (target > upper * multiplier) return improvement === 'increase' ? 'fail' : 'pass'
  if (target < lower * multiplier) return improvement === 'increase' ? 'pass' : 'fail'
  return 'hit and miss'
}
