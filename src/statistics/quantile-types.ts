/** A definition of quantiles, by its number in Hyndman and Fan (1996), which is R's too. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

type Definition = {
  /** Where the share p of n values lies, counted from 1. */
  readonly place: (n: number, p: number) => number
  /** How far to go from the value at the whole place to the next, from the place's fraction. */
  readonly part: (rest: number, whole: number) => number
}

const line = (rest: number) => rest

const definitions: Readonly<Record<QuantileType, Definition>> = {
  1: { place: (n, p) => n * p, part: (rest) => (rest > 0 ? 1 : 0) },
  2: { place: (n, p) => n * p, part: (rest) => (rest > 0 ? 1 : 0.5) },
  3: { place: (n, p) => n * p - 0.5, part: (rest, whole) => (rest > 0 || whole % 2 !== 0 ? 1 : 0) },
  4: { place: (n, p) => n * p, part: line },
  5: { place: (n, p) => n * p + 0.5, part: line },
  6: { place: (n, p) => (n + 1) * p, part: line },
  7: { place: (n, p) => (n - 1) * p + 1, part: line },
  8: { place: (n, p) => (n + 1 / 3) * p + 1 / 3, part: line },
  9: { place: (n, p) => (n + 1 / 4) * p + 3 / 8, part: line },
}

/** A place that is whole but for rounding is whole. */
const HAIR = 4 * Number.EPSILON

/**
 * The value below which the share `p` (0 to 1) lies, by any of the nine definitions: 1 to 3 give values that are there (2
 * the mean of two), 4 to 9 draw a line between neighbours. 7 is `quantile`, the house's. Null when there are no values.
 */
export function quantileOfType(values: readonly number[], p: number, type: QuantileType): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const { place, part } = definitions[type]
  const at = place(sorted.length, p)
  const whole = Math.floor(at + HAIR)
  const rest = at - whole < HAIR ? 0 : at - whole
  const value = (nth: number) => sorted[Math.min(sorted.length, Math.max(1, nth)) - 1] ?? null
  const [below, above] = [value(whole), value(whole + 1)]
  return below === null || above === null ? null : below + (above - below) * part(rest, whole)
}
