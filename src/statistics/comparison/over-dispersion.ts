import { sum } from '../average.ts'
import type { Counted, SpreadScale } from './spread-scales.ts'
import { type Trimmed, truncated, winsorised } from './trim.ts'

/** How unlike the units are, beyond chance. */
export type OverDispersion = {
  /** How many standard errors each unit is from the target, before and after trimming. */
  readonly z: readonly number[]
  readonly trimmed: Trimmed
  /** The mean of z² over the units that were kept: about 1 when the units differ by chance alone. */
  readonly ratio: number
  /** The variance between units on the scale, beyond chance: 0 when there is none. */
  readonly between: number
}

/** How the extremes are dealt with. The SHMI leaves them out; the others pull them in. */
export type Trimming = { readonly how: 'pull in' | 'leave out'; readonly share: number }

/** How many standard errors a unit is from the target on a scale. */
export function standardScore(unit: Counted, target: number, scale: SpreadScale): number {
  return (scale.at(unit) - scale.ofTarget(target)) / scale.error(unit)
}

/**
 * How much more the units differ than chance explains (Spiegelhalter 2005; DerSimonian and Laird 1986): from z = (place −
 * target) ÷ standard error, trimmed, ratio φ = Σ z² ÷ n, and between-unit variance τ² = (nφ − (n − 1)) ÷ (Σ w − Σ w² ÷
 * Σ w) with w = 1 ÷ error², or 0 when nφ is below n − 1. Of one unit it is infinite: ask for five or more.
 *
 * Formula: φ = Σz²/n; τ² = (nφ − (n − 1)) ÷ (Σw − Σw²/Σw), w = 1/s²
 * Units: φ none; τ² in squared units of the scale
 * Edges: nφ < n − 1: τ² = 0. Fewer than five units: ask for no allowance
 * Source: Spiegelhalter 2005; DerSimonian and Laird 1986
 */
export function overDispersion(
  units: readonly Counted[],
  target: number,
  scale: SpreadScale,
  { how, share }: Trimming = { how: 'pull in', share: 0.1 },
): OverDispersion {
  const z = units.map((unit) => standardScore(unit, target, scale))
  const trimmed = how === 'pull in' ? winsorised(z, share) : truncated(z, share)
  const isKept = (i: number) => how === 'pull in' || trimmed.isExtreme[i] === false
  const kept = trimmed.values.filter((_, i) => isKept(i))
  const weights = units.filter((_, i) => isKept(i)).map((unit) => 1 / scale.error(unit) ** 2)

  const squares = sum(kept.map((one) => one * one))
  const beyond = squares - (kept.length - 1)
  const whole = sum(weights)
  const between = beyond < 0 ? 0 : Math.max(0, beyond / (whole - sum(weights.map((w) => w * w)) / whole))
  return { z, trimmed, ratio: squares / kept.length, between }
}
