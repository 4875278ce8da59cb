import { gammaPlace, gammaTails } from './gamma.ts'
import { type Share, shareBelow } from './share.ts'

/** The share of the standard normal distribution that lies below and above `z`. */
export function normalShares(z: number): Share {
  const { below: within, above: outside } = gammaTails(0.5)(Math.log((z * z) / 2))
  const [near, far] = [0.5 + within / 2, outside / 2]
  return z < 0 ? { below: far, above: near } : { below: near, above: far }
}

/** The density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** The standard normal value below which the share `p` (0 to 1) lies: 1.96 for 0.975, −1.96 for 0.025. */
export function normalQuantile(p: number): number {
  const { below, above } = shareBelow(p)
  const z = Math.sqrt(2 * gammaPlace({ below: Math.abs(2 * p - 1), above: 2 * Math.min(below, above) }, 0.5))
  return p < 0.5 ? -z : z
}

/**
 * How many standard errors an interval of this confidence goes to either side: 1.96 for 0.95, 3.09 for 0.998. Throws
 * unless the confidence is above 0 and below 1.
 */
export function normalDeviate(confidence: number): number {
  return normalQuantile(1 - tailOf(confidence))
}

/** What an interval of this confidence leaves out at each end: 0.025 for 0.95. Throws unless it is above 0 and below 1. */
export function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`)
  return (1 - confidence) / 2
}
