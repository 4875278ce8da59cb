/** A share that rounding has put a hair below the wanted one has reached it (R's `qbinom` and `qpois` allow the same). */
const HAIR = 1 - 64 * Number.EPSILON

/**
 * The least whole count from 0 to `most` whose share at or below it reaches `p`: the quantile of a distribution of counts.
 * By doubling, then halving.
 */
export function leastCount(p: number, shareUpTo: (count: number) => number, most: number): number {
  const isEnough = (count: number) => count >= most || shareUpTo(count) >= p * HAIR
  let high = 1
  while (!isEnough(high)) high *= 2
  let low = 0
  high = Math.min(high, most)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isEnough(middle)) high = middle
    else low = middle + 1
  }
  return low
}
