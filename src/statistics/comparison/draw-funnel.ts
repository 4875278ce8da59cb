import { sum } from '../average.ts'
import { normalQuantile } from '../distributions/normal.ts'
import { type Interval, scaled } from '../intervals/interval.ts'
import { type FunnelPoint, type FunnelResult, type FunnelUnit, verdictOf } from './funnel.ts'
import { exactRatioLimits, FUNNEL_TAILS, limitsOnScale } from './funnel-limits.ts'
import { type KnownUnit, knownUnits } from './known-units.ts'
import { overDispersion, standardScore, type Trimming } from './over-dispersion.ts'
import { type SpreadScale, spreadScales } from './spread-scales.ts'

/** What is told of a funnel: per how many its figures are, and whether limits allow for units being unlike each other. */
export type FunnelSettings = { readonly per?: number; readonly allowForSpread?: boolean; readonly trimming?: Trimming }

/**
 * Events per 1,000 bed days (or `per`) of several units: each is held against the events it would have at the rate of all
 * together. Limits are exact (Poisson), or by the square root of observed ÷ expected when they allow for spread. Units
 * without bed days are left out, with the reason. Assumes independent events: where a few people account for many, more
 * units fall outside than chance explains; then allow for spread. One entry for each unit.
 *
 * Formula: E = exposure × overall rate; limits χ²(p, 2E)/2E and χ²(1 − p, 2E + 2)/2E of the overall rate, p = 0.025
 *   and 0.001
 * Units: events per 1,000 (or `per`) bed days
 * Edges: no bed days: the unit is left out with the reason. So little exposure that 0 would be no surprise: too few to
 *   tell. None anywhere: too few to tell
 * Source: Spiegelhalter 2005; FunnelPlotR and PowerBI-Funnels (standardised ratios)
 * Example: funnelOfRates([{ unit: 'A', numerator: 30, denominator: 900 }, { unit: 'B', numerator: 9, denominator: 1000
 *   }, { unit: 'C', numerator: 0, denominator: 40 }]).points.map((point) => [point.unit, point.verdict])
 */
export function funnelOfRates(units: readonly FunnelUnit[], settings: FunnelSettings = {}): FunnelResult {
  return draw(units, { ...settings, per: settings.per ?? 1000 }, 'rate')
}

/**
 * Shares of people, shifts or episodes (× `per`, 1) of several units. Limits by the angle of the square root.
 *
 * Formula: sin²(asin √p ± z√(1/4n + τ²)), p the overall share
 * Units: a share × per
 * Edges: outside the angles 0 to π/2 the limit is 0 or 1. A part larger than its whole: left out
 * Source: Spiegelhalter 2005; FunnelPlotR 0.6.0
 * Example: funnelOfShares([{ unit: 'A', numerator: 30, denominator: 90 }, { unit: 'B', numerator: 9, denominator: 100
 *   }]).points.map((point) => [point.unit, point.verdict])
 */
export function funnelOfShares(units: readonly FunnelUnit[], settings: FunnelSettings = {}): FunnelResult {
  return draw(units, settings, 'share')
}

/** Observed over expected events (× `per`, 1) of several units, held against 1: standardised ratios. */
export function funnelOfStandardisedRatios(units: readonly FunnelUnit[], settings: FunnelSettings = {}): FunnelResult {
  return draw(units, settings, 'ratio')
}

/** What a funnel is of: events over exposure, a part of a whole, or observed over expected. */
export type FunnelKind = 'rate' | 'share' | 'ratio'

const FEWEST_UNITS = 5

function draw(given: readonly FunnelUnit[], settings: FunnelSettings, kind: FunnelKind): FunnelResult {
  const { per = 1, allowForSpread = false, trimming } = settings
  const { units, leftOut } = knownUnits(given, kind)
  if (units.length < 2) return { kind: 'too few to tell', why: 'it takes two units or more', leftOut }
  const overall = sum(units.map((one) => one.numerator)) / sum(units.map((one) => one.denominator))
  if (kind === 'rate' && overall === 0) return { kind: 'too few to tell', why: 'there were none anywhere', leftOut }

  const scale = kind === 'share' ? spreadScales.angle : spreadScales.squareRoot
  const target = kind === 'share' ? overall : 1
  const expectedOfOne = kind === 'rate' ? overall : 1
  const held = units.map((one) => ({ ...one, denominator: one.denominator * expectedOfOne }))
  const spread = overDispersion(held, target, scale, trimming)
  const notAdjusted = units.length < FEWEST_UNITS ? `it takes ${FEWEST_UNITS} units or more` : null
  const adjusted = allowForSpread && notAdjusted === null && spread.between > 0
  const frame = { kind, scale, target, between: adjusted ? spread.between : 0, shown: expectedOfOne * per }
  return {
    kind: 'funnel',
    target: target * frame.shown,
    per,
    points: held.map((one, i) => ({ ...pointOf(one, frame), ...units[i] })),
    leftOut,
    ratio: spread.ratio,
    between: spread.between,
    adjusted,
    notAdjusted: allowForSpread ? notAdjusted : null,
  }
}

/** What the points of one funnel have in common. `shown`: what a figure on the scale of `target` is times to be shown. */
type Frame = {
  readonly kind: FunnelKind
  readonly scale: SpreadScale
  readonly target: number
  readonly between: number
  readonly shown: number
}

/** The point of a unit whose denominator is what it is held against. */
function pointOf(unit: KnownUnit, frame: Frame): FunnelPoint {
  const { kind, scale, target, shown } = frame
  const size = unit.denominator
  const value = unit.numerator / size
  const near = limitsOf(size, FUNNEL_TAILS.near, frame)
  const far = limitsOf(size, FUNNEL_TAILS.far, frame)
  const likelyNone = kind === 'share' ? (1 - target) ** size : Math.exp(-size)
  return {
    ...unit,
    value: value * shown,
    z: standardScore(unit, target, scale),
    near: scaled(near, shown),
    far: scaled(far, shown),
    verdict: verdictOf(value, near, far, likelyNone),
  }
}

/** Exact limits for rates and ratios unless they allow for spread; by the scale otherwise. */
function limitsOf(size: number, tail: number, { kind, scale, target, between }: Frame): Interval {
  if (kind !== 'share' && between === 0) return exactRatioLimits(size, tail)
  const most = kind === 'share' ? 1 : Infinity
  return limitsOnScale(size, target, scale, { deviate: normalQuantile(1 - tail), between, most })
}
