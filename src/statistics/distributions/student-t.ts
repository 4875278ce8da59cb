import { betaOdds, betaShares, betaSlope } from './beta.ts'
import { type Share, shareBelow } from './share.ts'

/** The share of Student's t distribution that lies below and above `t`, for degrees of freedom above 0. */
export function studentShares(t: number, df: number): Share {
  const { below: outside } = betaShares(df / (df + t * t), df / 2, 0.5)
  const far = outside / 2
  return t < 0 ? { below: far, above: 1 - far } : { below: 1 - far, above: far }
}

/** The density of Student's t distribution at `t`. */
export function studentDensity(t: number, df: number): number {
  const size = Math.max(Math.abs(t), 1e-150)
  const whole = df + size * size
  return betaSlope((size * size) / whole, df / whole, 0.5, df / 2) / size
}

/**
 * The value of Student's t distribution below which the share `p` (0 to 1) lies: 2.23 for 0.975 and 10 degrees of
 * freedom. Infinite at 0 and 1.
 */
export function studentQuantile(p: number, df: number): number {
  const { below, above } = shareBelow(p)
  const odds = betaOdds({ below: Math.abs(2 * p - 1), above: 2 * Math.min(below, above) }, 0.5, df / 2)
  const t = Math.sqrt(df * odds)
  return p < 0.5 ? -t : t
}
