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

/** How many values are there, from one row up to another. */
export function countOf(values: Float64Array, from = 0, to = values.length): number {
  let count = 0
  for (let i = from; i < to; i += 1) if (!Number.isNaN(values[i])) count += 1
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
 * The average moving range. With screening, ranges of 3.267 times their average or more are left
 * out, once, and the average is taken again (Nelson 1982); `collapsed` when that leaves nothing, `none` where no two neighbours have values.
 */
export function averageRange(values: Float64Array, isScreened: boolean): number | 'none' | 'collapsed' {
  const all = meanRangeBelow(values, Infinity)
  if (Number.isNaN(all)) return 'none'
  if (!isScreened) return all
  const kept = meanRangeBelow(values, SCREEN_FACTOR * all)
  return Number.isNaN(kept) ? 'collapsed' : kept
}

/** The mean of the ranges below `most`, summed as `sumOf` sums. (No list of ranges is made: this runs for every chart.) */
function meanRangeBelow(values: Float64Array, most: number): number {
  let total = 0
  let lost = 0
  let count = 0
  for (let i = 1; i < values.length; i += 1) {
    const range = Math.abs((values[i] as number) - (values[i - 1] as number))
    if (!(range < most)) continue
    const next = total + range
    lost += total >= range ? total - next + range : range - next + total
    total = next
    count += 1
  }
  return (total + lost) / count
}
