import {
  BEYOND,
  FALLING,
  markRuns,
  markStretch,
  markTrends,
  markTwoInThree,
  NEAR,
  OUTSIDE,
  type Places,
  RISING,
  RUN,
  TWO_IN_THREE,
} from '#statistics/charts/chart-rules.ts'
import type { TwoInThreeRule } from '#statistics/charts/chart-settings.ts'
import { reasonsOf } from '#statistics/charts/chart-signals.ts'
import { answering } from '#tests/golden/golden-vector.ts'

type Flags = readonly (boolean | number)[]

function placesOf(values: readonly (number | null)[], sides: readonly number[], near: Flags, outside: Flags): Places {
  return {
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
    sides: Int8Array.from(sides),
    zones: Uint8Array.from(near, (is, i) => (outside[i] ? BEYOND : is ? NEAR : 0)),
  }
}

function twoInThree(places: Places, rule: TwoInThreeRule): boolean[] {
  const marks = new Uint8Array(places.sides.length)
  markTwoInThree(marks, places, 0, marks.length, rule)
  return Array.from(marks, (mark) => (mark & TWO_IN_THREE) !== 0)
}

const outOf = (values: readonly (number | null)[], lower: readonly number[], upper: readonly number[]) =>
  values.map((value, i) => value !== null && (value > (upper[i] as number) || value < (lower[i] as number)))
const sidesOf = (values: readonly (number | null)[], centre: readonly number[]) =>
  values.map((value, i) => (value === null ? 0 : Math.sign(value - (centre[i] as number))))

type Announced = { values: (number | null)[]; mean: number[]; upl: number[]; lpl: number[]; group: string[] }

/** The rule as Making Data Count announced it, in each group by itself. */
export const announcedTwoInThree = answering<Announced>(({ values, mean, upl, lpl, group }) => {
  const near = (limit: readonly number[]) =>
    limit.map((end, i) => (mean[i] as number) + ((end - (mean[i] as number)) * 2) / 3)
  const outside = outOf(values, lpl, upl)
  const beyond = outOf(values, near(lpl), near(upl))
  const places = placesOf(
    values,
    sidesOf(values, mean),
    beyond.map((is, i) => is && !outside[i]),
    outside,
  )
  const marks = new Uint8Array(values.length)
  const starts = group.flatMap((name, i) => (i === 0 || group[i - 1] !== name ? [i] : []))
  for (const [n, start] of starts.entries())
    markTwoInThree(marks, places, start, starts[n + 1] ?? values.length, 'since 2023')
  return {
    beyondTwoSigma: values.map((value, i) => (value === null ? null : beyond[i])),
    twoInThree: Array.from(marks, (mark) => (mark & TWO_IN_THREE) !== 0),
  }
})

/** NHSRplotthedots, from flags: every point of three in which two are near the limits, all on one side of the mean. */
export const nhsTwoInThree = answering<[Flags, number[]]>(([near, sides]) => {
  const value = sides.map(() => 0)
  for (let from = 0; from + 3 <= sides.length; from += 1) {
    const three = sides.slice(from, from + 3)
    const places = placesOf(three, three, near.slice(from, from + 3), [0, 0, 0])
    if (twoInThree(places, 'before 2023').includes(true)) value.fill(1, from, from + 3)
  }
  return { value }
})

/** Where a run of seven has been reached. */
export const nhsSevenOnOneSide = answering<[number[]]>(([sides]) => ({
  value: sides.map((_, i) => {
    const window = Int8Array.from(sides.slice(Math.max(0, i - 6), i + 1))
    const marks = new Uint8Array(window.length)
    markRuns(marks, window, 0, window.length, 7)
    return marks.at(-1) === RUN ? sides[i] : 0
  }),
}))

/** Which points belong to trends that are reached at the points marked 1 and −1. */
export const nhsPartOfTrend = answering<[number[]]>(([reached]) => {
  const value = reached.map(() => 0)
  for (const [i, direction] of reached.entries()) {
    if (direction === 0) continue
    const marks = new Uint8Array(7)
    markTrends(
      marks,
      Float64Array.from({ length: 7 }, (_, step) => step * direction),
      0,
      7,
      7,
    )
    for (const [k, mark] of marks.entries()) if (mark !== 0 && i - 6 + k >= 0) value[i - 6 + k] = 1
  }
  return { value }
})

/** The label of each point, from values, sides and flags. */
export const nhsLabels = answering<[number[], number[], Flags, Flags]>(([values, sides, near, outside]) => {
  const places = placesOf(values, sides, near, outside)
  const marks = new Uint8Array(values.length)
  markStretch(marks, places, 0, values.length, { twoInThree: 'before 2023', trendLength: 7, runLength: 7 })
  const words = {
    outside: ['Above UCL', 'Below LCL'],
    trend: ['7 Point Trend (Increasing)', '7 Point Trend (Decreasing)'],
    'two in three': ['2 in 3 Above CL', '2 in 3 Below CL'],
    run: ['7 Points Above CL', '7 Points Below CL'],
  }
  return {
    value: Array.from(marks, (mark, i) => {
      const [reason] = reasonsOf(mark, sides[i] as number)
      return reason === undefined ? 'Common Cause' : words[reason.rule][reason.direction === 'high' ? 0 : 1]
    }),
  }
})

const upOrDown = (isMarked: boolean, side: number) => (isMarked ? (side > 0 ? 'upper' : 'lower') : 'none')

/** PowerBI-SPC, from values and lines. */
export const powerAstronomical = answering<{ args: [number[], number[], number[]] }>(
  ({ args: [values, lower, upper] }) => ({
    value: outOf(values, lower, upper).map((isOut, i) =>
      upOrDown(isOut, (values[i] as number) > (upper[i] as number) ? OUTSIDE : -1),
    ),
  }),
)

/** A trend of so many points. */
export const powerTrend = answering<{ args: [number[], number] }>(({ args: [values, length] }) => {
  const marks = new Uint8Array(values.length)
  markTrends(marks, Float64Array.from(values), 0, values.length, length)
  return { value: Array.from(marks, (mark) => upOrDown((mark & (RISING | FALLING)) !== 0, mark === RISING ? 1 : -1)) }
})

/** Two of any three beyond the near lines. With the flag, the third would be marked too: that is not answered. */
export const powerTwoInThree = answering<{ args: [number[], number[], number[], boolean] }>(
  ({ args: [values, lower, upper, isWholeSeries] }) => {
    if (isWholeSeries) return undefined
    const far = outOf(values, lower, upper)
    const middle = lower.map((low, i) => (low + (upper[i] as number)) / 2)
    const places = placesOf(
      values,
      sidesOf(values, middle),
      far,
      far.map(() => false),
    )
    return { value: twoInThree(places, 'two of any three').map((is, i) => upOrDown(is, places.sides[i] as number)) }
  },
)
