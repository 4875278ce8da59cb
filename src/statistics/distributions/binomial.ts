import { betaShares } from './beta.ts'
import { binomialTerm } from './deviance.ts'
import { leastCount } from './least-count.ts'
import { type Share, shareBelow } from './share.ts'

/**
 * The probability of exactly `count` of `size` when each has the chance `chance`; `rest` is 1 − chance, to be given where
 * the chance is so close to 1 that subtracting loses digits. 0 for what cannot be.
 */
export function binomialProbability(count: number, size: number, chance: number, rest = 1 - chance): number {
  if (!(Number.isInteger(count) && count >= 0 && count <= size)) return 0
  if (count === 0) return power(rest, chance, size)
  if (count === size) return power(chance, rest, size)
  return binomialTerm(count, size - count, chance, rest)
}

/** The probability of at most `count` of `size`, and of more, when each has the chance `chance`. */
export function binomialShares(count: number, size: number, chance: number): Share {
  if (count < 0) return { below: 0, above: 1 }
  if (count >= size) return { below: 1, above: 0 }
  const { below, above } = betaShares(chance, Math.floor(count) + 1, size - Math.floor(count))
  return { below: above, above: below }
}

/** The least count that `size` tries with the chance `chance` stay at or below with probability `p` (0 to 1). */
export function binomialQuantile(p: number, size: number, chance: number): number {
  return leastCount(shareBelow(p).below, (count) => binomialShares(count, size, chance).below, size)
}

/** baseⁿ, by way of 1 − base where that is the smaller and so the better known. */
function power(base: number, rest: number, n: number): number {
  return n === 0 ? 1 : Math.exp(n * (base < 0.5 ? Math.log(base) : Math.log1p(-rest)))
}
