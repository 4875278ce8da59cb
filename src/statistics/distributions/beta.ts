import { binomialTerm } from './deviance.ts'
import { placeOfShare, type Share, shareBelow, type Tails } from './share.ts'

/** The share of the beta distribution with a and b (above 0) that lies below and above x (0 to 1). */
export function betaShares(x: number, a: number, b: number): Share {
  if (x <= 0) return { below: 0, above: 1 }
  if (x >= 1) return { below: 1, above: 0 }
  const { below, above } = betaTails(x, 1 - x, a, b)
  return { below, above }
}

/** The density of the beta distribution at x (above 0, below 1). */
export function betaDensity(x: number, a: number, b: number): number {
  return betaSlope(x, 1 - x, a, b) / (x * (1 - x))
}

/** How fast the share below x grows with the logarithm of the odds x ÷ y, y being 1 − x. */
export function betaSlope(x: number, y: number, a: number, b: number): number {
  return (binomialTerm(a, b, x, y) * a * b) / (a + b)
}

/** The value below which the share `p` (0 to 1) of the beta distribution with a and b (above 0) lies. */
export function betaQuantile(p: number, a: number, b: number): number {
  return fromOdds(betaOdds(shareBelow(p), a, b))
}

/** A share as odds, back to the share: odds ÷ (1 + odds). 1 for infinite odds. */
export function fromOdds(odds: number): number {
  return odds === Infinity ? 1 : odds / (1 + odds)
}

/**
 * The odds x ÷ (1 − x) of the place of a share of the beta distribution: as odds, because close to 1 the odds keep the
 * digits that x itself has lost.
 */
export function betaOdds(wanted: Share, a: number, b: number): number {
  if (wanted.below === 0) return 0
  if (wanted.above === 0) return Infinity
  const tailsAt = (logit: number) => betaTails(1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit)), a, b)
  return Math.exp(placeOfShare(wanted, tailsAt, Math.log(a / b), [-700, 700]))
}

/** Regularised incomplete beta functions at x (above 0, below 1), y being 1 − x; the slope is by the logarithm of the odds. */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  const slope = betaSlope(x, y, a, b)
  if (x < (a + 1) / (a + b + 2)) {
    const below = (slope / a) * continuedFraction(x, a, b)
    return { below, above: 1 - below, slope }
  }
  const above = (slope / b) * continuedFraction(y, b, a)
  return { below: 1 - above, above, slope }
}

/** By Lentz's method (Abramowitz and Stegun 26.5.8). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= c * d
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    change = c * d
    fraction *= change
  }
  return fraction
}
