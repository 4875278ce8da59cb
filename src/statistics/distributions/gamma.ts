import { halfDeviance, stirlingError } from './deviance.ts'
import { placeOfShare, type Share, type Tails } from './share.ts'

/**
 * The tails of the gamma distribution of a shape above 0 (and scale 1), as a function of the logarithm of the place:
 * regularised incomplete gamma functions, by the series below shape + 1 and by the continued fraction above (Abramowitz
 * and Stegun 6.5.29, 6.5.31). The slope is by the logarithm too. Good to about 14 digits up to shapes of millions.
 */
export function gammaTails(shape: number): (logged: number) => Tails {
  const error = stirlingError(shape)
  return (logged) => {
    const x = Math.exp(logged)
    const term = Math.exp(-error - halfDeviance(shape, x)) / Math.sqrt(2 * Math.PI * shape)
    const slope = term * shape
    if (x < shape + 1) {
      const below = term * series(shape, x)
      return { below, above: 1 - below, slope }
    }
    const above = slope * continuedFraction(shape, x)
    return { below: 1 - above, above, slope }
  }
}

/** The place of a share of the gamma distribution of a shape above 0 and scale 1. 0 has nothing below it. */
export function gammaPlace(wanted: Share, shape: number): number {
  if (wanted.below === 0) return 0
  if (wanted.above === 0) return Infinity
  return Math.exp(placeOfShare(wanted, gammaTails(shape), Math.log(shape), [-745, 709]))
}

function series(shape: number, x: number): number {
  let term = 1
  let total = 1
  for (let n = 1; term > total * 1e-17; n += 1) {
    term *= x / (shape + n)
    total += term
  }
  return total
}

/** By Lentz's method. */
function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && n < 100_000; n += 1) {
    b += 2
    d = 1 / (n * (shape - n) * d + b)
    c = b + (n * (shape - n)) / c
    change = c * d
    fraction *= change
  }
  return fraction
}
