import { sum } from '../average.ts'
import { normalQuantile } from '../distributions/normal.ts'
import type { Interval } from '../intervals/interval.ts'
import { type FunnelPoint, type FunnelResult, type FunnelUnit, verdictOf } from './funnel.ts'
import { exactRatioLimits, FUNNEL_TAILS, limitsOnScale } from './funnel-limits.ts'
import { overDispersion, standardScore, type Trimming } from './over-dispersion.ts'
import { type Counted, type SpreadScale, spreadScales } from './spread-scales.ts'

/** What is told of a funnel: per how many its figures are, and whether limits allow for units being unlike each other. */
export type FunnelSettings = { readonly per?: number; readonly allowForSpread?: boolean; readonly trimming?: Trimming }

/**
 * Events per 1,000 bed days (or `per`) of several units: each is held against the events it would have at the rate of all
 * together. Limits are exact (Poisson), or by the square root of observed ÷ expected when they allow for spread. Units
 * without bed days are left out, with the reason. Assumes independent events: where a few people account for many, more
 * units fall outside than chance explains; then allow for spread.
 */
export function funnelOfRates(units: readonly FunnelUnit[], settings: FunnelSettings = {}): FunnelResult {
  return draw(units, { ...settings, per: settings.per ?? 1000 }, 'rate', 'bed days')
}

/** Shares of people, shifts or episodes (× `per`, 1) of several units. Limits by the angle of the square root. */
export function funnelOfShares(units: readonly FunnelUnit[], settings: FunnelSettings = {}): FunnelResult {
  return draw(units, settings, 'share', 'cases')
}

/** Observed over expected events (× `per`, 1) of several units, held against 1: standardised ratios. */
export function funnelOfStandardisedRatios(units: readonly FunnelUnit[], settings: FunnelSettings = {}): FunnelResult {
  return draw(units, settings, 'standardised', 'expected events')
}

type Kind = 'rate' | 'share' | 'standardised'

const FEWEST_UNITS = 5

function draw(given: readonly FunnelUnit[], settings: FunnelSettings, kind: Kind, of: string): FunnelResult {
  const { per = 1, allowForSpread = false, trimming } = settings
  const leftOut = given.flatMap((one) => problemOf(one, kind, of))
  const units = given.flatMap(({ unit, numerator, denominator }) =>
    numerator === null || denominator === null || leftOut.some((one) => one.unit === unit)
      ? []
      : [{ unit, numerator, denominator }],
  )
  if (units.length < 2) return { kind: 'too few to tell', why: 'it takes two units or more', leftOut }
  const overall = sum(units.map((one) => one.numerator)) / sum(units.map((one) => one.denominator))
  if (kind === 'rate' && overall === 0) return { kind: 'too few to tell', why: 'there were none anywhere', leftOut }

  const target = kind === 'share' ? overall : 1
  const times = kind === 'rate' ? overall : 1
  const held: Counted[] = units.map((one) => ({ ...one, denominator: one.denominator * times }))
  const scale = kind === 'share' ? spreadScales.angle : spreadScales.squareRoot
  const spread = overDispersion(held, target, scale, trimming)
  const notAdjusted = units.length < FEWEST_UNITS ? `it takes ${FEWEST_UNITS} units or more` : null
  const adjusted = allowForSpread && notAdjusted === null && spread.between > 0
  const limits = limitsFor(kind, scale, target, adjusted ? spread.between : 0)

  const points = units.map((one): FunnelPoint => {
    const size = one.denominator * times
    const [near, far] = [FUNNEL_TAILS.near, FUNNEL_TAILS.far].map((tail) => limits(size, tail)) as [Interval, Interval]
    const likelyNone = kind === 'share' ? (1 - target) ** size : Math.exp(-size)
    const shown = ({ lower, upper }: Interval) => ({ lower: lower * times * per, upper: upper * times * per })
    return {
      ...one,
      value: (one.numerator / one.denominator) * per,
      z: standardScore({ ...one, denominator: size }, target, scale),
      near: shown(near),
      far: shown(far),
      verdict: verdictOf(one.numerator / size, near, far, likelyNone),
    }
  })
  return {
    kind: 'funnel',
    target: target * times * per,
    per,
    points,
    leftOut,
    ratio: spread.ratio,
    between: spread.between,
    adjusted,
    notAdjusted: allowForSpread ? notAdjusted : null,
  }
}

/** Exact limits for rates and ratios unless they allow for spread; by the scale otherwise. */
function limitsFor(kind: Kind, scale: SpreadScale, target: number, between: number) {
  return (size: number, tail: number): Interval =>
    kind !== 'share' && between === 0
      ? exactRatioLimits(size, tail)
      : limitsOnScale(size, target, scale, {
          deviate: normalQuantile(1 - tail),
          between,
          most: kind === 'share' ? 1 : Infinity,
        })
}

function problemOf({ unit, numerator, denominator }: FunnelUnit, kind: Kind, of: string) {
  if (numerator === null || denominator === null) return [{ unit, why: 'nothing was sent' }]
  if (!(denominator > 0)) return [{ unit, why: `no ${of}` }]
  if (!(numerator >= 0)) return [{ unit, why: 'a count cannot be less than none' }]
  return kind === 'share' && numerator > denominator ? [{ unit, why: 'a part cannot be more than the whole' }] : []
}
