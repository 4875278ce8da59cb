/**
 * The sum by Neumaier's compensated method: what a plain loop loses to rounding is carried along. Without it a value
 * that lies exactly on the mean gets a side, and flags change (Neumaier 1974; R's `mean` is as exact by other means).
 */
export function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/**
 * The arithmetic mean, by compensated summation. Null when there are no values: no mean is not a mean of 0.
 *
 * Formula: Σ values ÷ n, by compensated summation
 * Units: those of the values
 * Edges: no values: null, not 0
 * Source: Neumaier 1974
 * Example: mean([0.1, 0.2, 0.3])
 * Example: mean([])
 */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}

/** The standard deviation of a sample (n − 1 below the line). Null for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const middle = mean(values)
  if (middle === null || values.length < 2) return null
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1))
}

/** The middle value, or the mean of the two middle ones. Null when there are no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

/**
 * The value below which the share `p` (0 to 1) lies: R's type 7, a straight line between neighbours at (n − 1)p. Null
 * when there are no values.
 *
 * Formula: x at (n − 1)p of the sorted values, on a straight line between neighbours
 * Units: those of the values
 * Edges: no values: null. One value: that value
 * Source: Hyndman and Fan 1996, type 7 (R’s default)
 * Example: quantile([1, 2, 4, 8], 0.5)
 * Example: quantile([1, 2, 4, 8], 0.9)
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place))
}

/** The greatest value, or null when there are none. */
export function maximum(values: readonly number[]): number | null {
  return values.reduce<number | null>((most, value) => (most === null || value > most ? value : most), null)
}
