const SCREEN_FACTOR = 3.267

/**
 * The sum by Neumaier's compensated method, leaving out what is missing (NaN): what a plain loop loses to rounding is
 * carried along. Without it a value that lies exactly on the mean gets a side, and flags change.
 */
export function sumOf(values: Float64Array): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** How many values are there. */
export function countOf(values: Float64Array): number {
  let count = 0
  for (let i = 0; i < values.length; i += 1) if (!Number.isNaN(values[i])) count += 1
  return count
}

/** The mean of what is there; NaN when nothing is. */
export function meanOf(values: Float64Array): number {
  return sumOf(values) / countOf(values)
}

/**
 * The ranges between neighbours: |y(i) − y(i−1)|. The first has none, and a missing value has none with either neighbour:
 * the gap is not bridged.
 */
export function movingRanges(values: Float64Array): Float64Array {
  const ranges = new Float64Array(values.length)
  ranges[0] = Number.NaN
  for (let i = 1; i < values.length; i += 1) ranges[i] = Math.abs((values[i] as number) - (values[i - 1] as number))
  return ranges
}

/**
 * The average moving range, NaN where there is none. With screening, ranges of 3.267 times their average or more are left
 * out, once, and the average is taken again (Nelson 1982); `collapsed` when that leaves nothing.
 */
export function averageRange(values: Float64Array, isScreened: boolean): number | 'none' | 'collapsed' {
  const ranges = movingRanges(values)
  const all = meanOf(ranges)
  if (Number.isNaN(all)) return 'none'
  if (!isScreened) return all
  const most = SCREEN_FACTOR * all
  for (let i = 0; i < ranges.length; i += 1) if ((ranges[i] as number) >= most) ranges[i] = Number.NaN
  const kept = meanOf(ranges)
  return Number.isNaN(kept) ? 'collapsed' : kept
}
