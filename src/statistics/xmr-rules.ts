import type { XmrCentre } from './xmr-limits.ts'

/**
 * Which rule of Making Data Count a point meets, and on which side. A point carries one label: the first of outside,
 * trend, two in three, run.
 */
export type Signal = { readonly rule: 'outside' | 'trend' | 'two in three' | 'run'; readonly direction: 'high' | 'low' }

/** A value, and where it lies. `side` 0 is exactly on the mean, `isOutside` and `isNear` null where there are no limits. */
export type PointFacts = {
  readonly value: number | null
  readonly side: -1 | 0 | 1 | null
  readonly isOutside: boolean | null
  /** Not outside, but beyond two thirds of the way to a limit. */
  readonly isNear: boolean | null
}

/** Since 6 November 2023 points beyond the limits count in "two in three"; NHSRplotthedots 0.2.2 still leaves them out. */
export type TwoInThreeRule = 'since 2023' | 'before 2023'

const TREND = 7
const RUN = 7

/** Where each point of one stretch lies. Comparisons are strict: on a limit is inside, on the mean is on no side. */
export function placePoints<P extends { readonly value: number | null }>(
  points: readonly P[],
  { mean, limits }: XmrCentre,
): (P & PointFacts)[] {
  return points.map((point) => {
    const { value } = point
    if (value === null || mean === null) return { ...point, side: null, isOutside: null, isNear: null }
    const side = value > mean ? 1 : value < mean ? -1 : 0
    if (limits === null) return { ...point, side, isOutside: null, isNear: null }
    const isOutside = value > limits.upper || value < limits.lower
    const isNear = !isOutside && (value > limits.nearUpper || value < limits.nearLower)
    return { ...point, side, isOutside, isNear }
  })
}

/** The signal of each point of one stretch, or null. No rule reaches past the stretch, and a missing value breaks all. */
export function signalsOf(points: readonly PointFacts[], rule: TwoInThreeRule): (Signal | null)[] {
  const trends = trendDirections(points)
  const pairs = twoInThree(points, rule)
  const runs = inRun(points)
  return points.map((point, i): Signal | null => {
    const direction = point.side === 1 ? 'high' : 'low'
    if (point.isOutside) return { rule: 'outside', direction }
    const trend = trends[i]
    if (trend) return { rule: 'trend', direction: trend > 0 ? 'high' : 'low' }
    if (pairs[i]) return { rule: 'two in three', direction }
    return runs[i] ? { rule: 'run', direction } : null
  })
}

/**
 * Which points belong to "two in three": three successive points on one side of the mean, at least two of them far from
 * it; only the far ones are marked.
 */
export function twoInThree(points: readonly PointFacts[], rule: TwoInThreeRule): boolean[] {
  const isFar = (point: PointFacts): boolean =>
    point.isNear === true || (rule === 'since 2023' && point.isOutside === true)
  const marked = points.map(() => false)
  for (const { from, window } of windows(points, 3)) {
    const oneSide = isOneSide(window)
    if (!oneSide || window.filter(isFar).length < 2) continue
    for (const [i, point] of window.entries()) if (isFar(point)) marked[from + i] = true
  }
  return marked
}

/** Seven or more in a row on one side of the mean. */
function inRun(points: readonly PointFacts[]): boolean[] {
  const marked = points.map(() => false)
  for (const { from, window } of windows(points, RUN)) if (isOneSide(window)) marked.fill(true, from, from + RUN)
  return marked
}

/**
 * 1 in a rising trend, −1 in a falling one, else 0. The turning point of two trends takes the direction of the one that
 * begins there. (NHSRplotthedots looks at the next step alone, and so mislabels the last point of a trend that another
 * trend follows: that is not copied.)
 */
function trendDirections(points: readonly PointFacts[]): number[] {
  const steps = points.map((point, i) => stepBetween(points[i - 1]?.value ?? null, point.value))
  const last = points.map((): number => 0)
  for (const { from } of windows(points, TREND)) {
    const inside = steps.slice(from + 1, from + TREND)
    const [direction] = inside
    if (direction && inside.every((step) => step === direction)) last.fill(direction, from, from + TREND)
  }
  return last
}

function stepBetween(before: number | null, value: number | null): number {
  return before === null || value === null ? 0 : Math.sign(value - before)
}

function isOneSide(window: readonly PointFacts[]): boolean {
  const side = window[0]?.side ?? 0
  return side !== 0 && window.every((point) => point.side === side)
}

function* windows(
  points: readonly PointFacts[],
  size: number,
): Generator<{ from: number; window: readonly PointFacts[] }> {
  for (let from = 0; from + size <= points.length; from += 1) yield { from, window: points.slice(from, from + size) }
}
