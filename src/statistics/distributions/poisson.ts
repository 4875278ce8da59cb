import { poissonTerm } from './deviance.ts'
import { gammaTails } from './gamma.ts'
import { leastCount } from './least-count.ts'
import { type Share, shareBelow } from './share.ts'

/** The probability of exactly `count` events where `mean` (0 or more) are expected. 0 for what is no whole count. */
export function poissonProbability(count: number, mean: number): number {
  if (!(Number.isInteger(count) && count >= 0)) return 0
  if (count === 0) return Math.exp(-mean)
  return mean === 0 ? 0 : poissonTerm(count, mean)
}

/** The probability of at most `count` events, and of more, where `mean` are expected. */
export function poissonShares(count: number, mean: number): Share {
  if (count < 0) return { below: 0, above: 1 }
  const { below, above } = gammaTails(Math.floor(count) + 1)(Math.log(mean))
  return { below: above, above: below }
}

/** The least count that at most `mean` expected events stay at or below with probability `p` (0 to below 1). */
export function poissonQuantile(p: number, mean: number): number {
  return leastCount(shareBelow(p).below, (count) => poissonShares(count, mean).below, Infinity)
}
