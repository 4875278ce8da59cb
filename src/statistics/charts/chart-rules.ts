import type { ChartSettings, TwoInThreeRule } from './chart-settings.ts'

/** Marks of a point, one bit a rule; a point may have several. This one: beyond a limit. */
export const OUTSIDE = 1
/** Part of a rising trend. */
export const RISING = 2
/** Part of a falling trend. */
export const FALLING = 4
/** One of two or three of three points that are far from the centre. */
export const TWO_IN_THREE = 8
/** Part of a run on one side of the centre. */
export const RUN = 16

/** Not outside, but beyond two thirds of the way to a limit. */
export const NEAR = 1
/** Beyond a limit. */
export const BEYOND = 2

/** Where the points lie, as columns. Missing values are NaN, on side 0, in zone 0. */
export type Places = {
  readonly values: Float64Array
  /** −1 below the centre, 1 above; 0 exactly on it. */
  readonly sides: Int8Array
  /** 0 about the centre, else NEAR or BEYOND. */
  readonly zones: Uint8Array
}

/** What the rules need to know of the settings. */
export type RuleSettings = Pick<ChartSettings, 'twoInThree' | 'trendLength' | 'runLength'>

/** Marks the points of one stretch, rows `from` up to `to`, with every rule they meet. No rule reaches past the stretch. */
export function markStretch(marks: Uint8Array, places: Places, from: number, to: number, settings: RuleSettings): void {
  for (let i = from; i < to; i += 1) if (places.zones[i] === BEYOND) marks[i] = OUTSIDE
  markTrends(marks, places.values, from, to, settings.trendLength)
  markTwoInThree(marks, places, from, to, settings.twoInThree)
  markRuns(marks, places.sides, from, to, settings.runLength)
}

/**
 * So many points in a row that rise, or that fall, strictly: a tie or a missing value breaks it. The turning point of two
 * trends goes with the one that begins there. (NHSRplotthedots looks at the next step alone, and so mislabels the last
 * point of a trend that another trend follows: that is not copied.)
 */
export function markTrends(marks: Uint8Array, values: Float64Array, from: number, to: number, length: number): void {
  let steps = 0
  let direction = 0
  for (let i = from + 1; i < to; i += 1) {
    const step = stepTo(values[i] as number, values[i - 1] as number)
    steps = step === direction ? steps + 1 : 1
    direction = step
    if (direction === 0 || steps < length - 1) continue
    const first = steps === length - 1 ? i - steps : i
    for (let k = first; k <= i; k += 1)
      marks[k] = ((marks[k] as number) & ~(RISING | FALLING)) | (direction > 0 ? RISING : FALLING)
  }
}

/** So many points in a row on one side of the centre. A point on it, or a missing one, breaks the run. */
export function markRuns(marks: Uint8Array, sides: Int8Array, from: number, to: number, length: number): void {
  let run = 0
  for (let i = from; i < to; i += 1) {
    run = sides[i] !== 0 && i > from && sides[i] === sides[i - 1] ? run + 1 : 1
    if (sides[i] === 0 || run < length) continue
    for (let k = run === length ? i - run + 1 : i; k <= i; k += 1) marks[k] = (marks[k] as number) | RUN
  }
}

/** Of three points in a row at least two far from the centre, on one side; only the far ones are marked. */
export function markTwoInThree(
  marks: Uint8Array,
  { sides, zones }: Places,
  from: number,
  to: number,
  rule: TwoInThreeRule,
): void {
  const isBeyondFar = rule !== 'before 2023'
  const farSide = (i: number) => (zones[i] === NEAR || (isBeyondFar && zones[i] === BEYOND) ? (sides[i] as number) : 0)
  for (let i = from + 2; i < to; i += 1) {
    const far = farSide(i - 2) + farSide(i - 1) + farSide(i)
    if (far > -2 && far < 2) continue
    const isOneSide = sides[i] === sides[i - 1] && sides[i] === sides[i - 2]
    if (!isOneSide && rule !== 'two of any three') continue
    for (let k = i - 2; k <= i; k += 1) if (farSide(k) !== 0) marks[k] = (marks[k] as number) | TWO_IN_THREE
  }
}

function stepTo(value: number, before: number): number {
  if (value > before) return 1
  return value < before ? -1 : 0
}
