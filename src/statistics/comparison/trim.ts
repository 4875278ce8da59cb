import { quantile } from '../average.ts'
import { ranks } from '../ranks.ts'

/** Values with the extremes dealt with, and which were. */
export type Trimmed = { readonly values: readonly number[]; readonly isExtreme: readonly boolean[] }

/**
 * The lowest and highest tenth (or `share`) pulled in to the values at their edge (type-7 quantiles); none is lost. Those at the edge or beyond
 * it are called extreme.
 * Keeps a few very unusual units from hiding how alike the others are.
 */
export function winsorised(values: readonly number[], share = 0.1): Trimmed {
  const low = quantile(values, share) ?? Number.NaN
  const high = quantile(values, 1 - share) ?? Number.NaN
  return {
    values: values.map((value) => Math.max(low, Math.min(high, value))),
    isExtreme: values.map((value) => value <= low || value >= high),
  }
}

/**
 * The lowest and highest tenth (or `share`) marked as extreme, to be left out (the SHMI's method): with k = 1 ÷ share and
 * g = ⌊rank × k ÷ (n + 1)⌋, those with g of 0 or less, or of k − 1 or more. Ties share their average rank.
 */
export function truncated(values: readonly number[], share = 0.1): Trimmed {
  const parts = 1 / share
  const isExtreme = ranks(values).map((rank) => {
    const part = Math.floor((rank * parts) / (values.length + 1))
    return !(part > 0 && part < parts - 1)
  })
  return { values, isExtreme }
}
