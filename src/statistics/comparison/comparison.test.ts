import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { poissonProbability, poissonQuantile } from '../distributions/poisson.ts'
import { type FunnelSettings, funnelOfRates, funnelOfShares, funnelOfStandardisedRatios } from './draw-funnel.ts'
import { type Funnel, type FunnelResult, type FunnelUnit, verdictOf } from './funnel.ts'
import { exactRatioLimits, limitsOnScale } from './funnel-limits.ts'
import { average, expectedWithin, ownIntervalVerdict } from './ohid-funnel.ts'
import { overDispersion } from './over-dispersion.ts'
import { spreadScales } from './spread-scales.ts'
import { truncated, winsorised } from './trim.ts'

const drawn = (result: FunnelResult): Funnel => {
  if (result.kind !== 'funnel') throw new Error(result.why)
  return result
}
const unit = (name: string, numerator: number | null, denominator: number | null): FunnelUnit => ({
  unit: name,
  numerator,
  denominator,
})
const anyUnits = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 91, max: 4000 })), { minLength: 5, maxLength: 20 })
  .filter((pairs) => pairs.some(([a]) => a > 0))
  .map((pairs) => pairs.map(([a, b], i) => unit(`ward ${i}`, a, b)))
const kinds = { rates: funnelOfRates, shares: funnelOfShares, ratios: funnelOfStandardisedRatios }

describe('a funnel', () => {
  it('keeps the order it was given and never ranks', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...Object.values(kinds)), (units, draw) => {
        expect(drawn(draw(units)).points.map((point) => point.unit)).toEqual(units.map((one) => one.unit))
        const turned = drawn(draw(units.toReversed())).points.toReversed()
        for (const [i, point] of drawn(draw(units)).points.entries()) expect(turned[i]?.verdict).toBe(point.verdict)
      }),
    )
    expect(JSON.stringify(drawn(funnelOfRates([unit('a', 3, 900), unit('b', 9, 800)])))).not.toMatch(
      /rank|place|best|worst/,
    )
  })

  it('has limits that widen with confidence, hold the target, and stay within what is possible', () => {
    const settings = fc.constantFrom<FunnelSettings>({}, { allowForSpread: true })
    fc.assert(
      fc.property(
        anyUnits,
        fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
        settings,
        (units, kind, how) => {
          const { points, target, per } = drawn(kinds[kind](units, how))
          for (const { near, far } of points) {
            expect(far.lower).toBeLessThanOrEqual(near.lower)
            expect(far.upper).toBeGreaterThanOrEqual(near.upper)
            expect(near.lower).toBeLessThanOrEqual(target)
            expect(near.upper).toBeGreaterThanOrEqual(target)
            expect(far.lower).toBeGreaterThanOrEqual(0)
            if (kind === 'shares') expect(far.upper).toBeLessThanOrEqual(per)
          }
        },
      ),
    )
  })

  it('is narrower for the larger unit, and wider for all when it allows for spread', () => {
    const units = [4, 60, 9, 120, 33, 2, 80].map((events, i) => unit(`w${i}`, events, 1000 + 700 * i))
    const [plain, spread] = [drawn(funnelOfRates(units)), drawn(funnelOfRates(units, { allowForSpread: true }))]
    expect([plain.adjusted, spread.adjusted]).toEqual([false, true])
    expect(spread.ratio).toBeGreaterThan(1)
    const width = (funnel: Funnel) => funnel.points.map(({ near }) => near.upper - near.lower)
    expect(width(plain)).toEqual(width(plain).toSorted((a, b) => b - a))
    for (const [i, wide] of width(spread).entries()) expect(wide).toBeGreaterThan(width(plain)[i] ?? 0)
  })

  it('of rates is the funnel of observed over expected, with figures per 1,000 bed days', () => {
    const units = [unit('a', 30, 2000), unit('b', 12, 1500), unit('c', 70, 3000)]
    const rates = drawn(funnelOfRates(units))
    expect(rates.target).toBeCloseTo((112 / 6500) * 1000, 9)
    const expected = units.map(({ unit: name, numerator, denominator }) =>
      unit(name, numerator, ((denominator ?? 0) * 112) / 6500),
    )
    const ratios = drawn(funnelOfStandardisedRatios(expected))
    expect(rates.points.map(({ verdict }) => verdict)).toEqual(ratios.points.map(({ verdict }) => verdict))
    for (const [i, point] of rates.points.entries())
      expect(point.near.upper).toBeCloseTo((ratios.points[i]?.near.upper ?? 0) * rates.target, 8)
  })

  it('calls like units outside about as seldom as it promises', () => {
    const expected = 30
    const chance = (low: number, high: number) => {
      let outside = 0
      for (let k = 0; k < 200; k += 1)
        if (k / expected < low || k / expected > high) outside += poissonProbability(k, expected)
      return outside
    }
    const [near, far] = [0.025, 0.001]
      .map((tail) => exactRatioLimits(expected, tail))
      .map(({ lower, upper }) => chance(lower, upper))
    console.log(`like units of ${expected} expected events called outside: ${near} at 95%, ${far} at 99.8%`)
    expect(near).toBeLessThan(0.055)
    expect(far).toBeLessThan(0.0025)
  })

  it('holds at 20,000 expected events', () => {
    const { lower, upper } = exactRatioLimits(20_000, 0.025)
    expect(poissonQuantile(0.975, 20_000) / 20_000).toBeCloseTo(upper, 3)
    expect(lower).toBeCloseTo(2 - upper, 3)
  })
})

describe('too few to tell', () => {
  it('is the verdict of a unit so small that none at all would be no surprise', () => {
    const units = [unit('tiny', 0, 60), unit('a', 30, 2000), unit('b', 34, 2100), unit('c', 90, 2000)]
    const verdicts = Object.fromEntries(drawn(funnelOfRates(units)).points.map((point) => [point.unit, point.verdict]))
    expect(verdicts).toEqual({ tiny: 'too few to tell', a: 'far low', b: 'near low', c: 'far high' })
    const shares = drawn(funnelOfShares([unit('tiny', 0, 2), unit('a', 10, 50), unit('b', 14, 50)]))
    expect(shares.points.map(({ verdict }) => verdict)).toEqual(['too few to tell', 'within', 'within'])
  })

  it('does not hide a unit that is high', () => {
    expect(verdictOf(9, { lower: 0, upper: 5 }, { lower: 0, upper: 8 }, 0.5)).toBe('far high')
    expect(verdictOf(6, { lower: 0, upper: 5 }, { lower: 0, upper: 8 }, 0.5)).toBe('near high')
    expect(verdictOf(0.1, { lower: 0.5, upper: 2 }, { lower: 0.2, upper: 3 }, 0.001)).toBe('far low')
  })

  it('is the result when there is nothing to hold units against', () => {
    expect(funnelOfRates([unit('a', 3, 100)])).toMatchObject({
      kind: 'too few to tell',
      why: 'it takes two units or more',
    })
    expect(funnelOfRates([unit('a', 0, 100), unit('b', 0, 50)])).toMatchObject({ why: 'there were none anywhere' })
    expect(drawn(funnelOfShares([unit('a', 0, 100), unit('b', 0, 50)])).target).toBe(0)
  })

  it('never leaves a unit out in silence', () => {
    const units = [
      unit('a', 3, 100),
      unit('b', 5, 120),
      unit('c', null, 9),
      unit('d', 4, null),
      unit('e', 2, 0),
      unit('f', -1, 7),
    ]
    expect(drawn(funnelOfRates(units)).leftOut).toEqual([
      { unit: 'c', why: 'nothing was sent' },
      { unit: 'd', why: 'nothing was sent' },
      { unit: 'e', why: 'no bed days' },
      { unit: 'f', why: 'a count cannot be less than none' },
    ])
    const more = drawn(funnelOfShares([unit('a', 3, 100), unit('b', 5, 120), unit('g', 8, 7)])).leftOut
    expect(more).toEqual([{ unit: 'g', why: 'a part cannot be more than the whole' }])
  })

  it('keeps a unit that shares its name with one that is left out', () => {
    const units = [unit('a', 3, 100), unit('a', null, 9), unit('b', 5, 120)]
    expect(drawn(funnelOfRates(units))).toMatchObject({
      points: [{ unit: 'a' }, { unit: 'b' }],
      leftOut: [{ unit: 'a' }],
    })
    const nothing = funnelOfStandardisedRatios([unit('a', 3, 0), unit('b', 5, -1)])
    expect(nothing.leftOut.map(({ why }) => why)).toEqual(['no expected events', 'no expected events'])
  })

  it('holds for spread among fewer than five units', () => {
    const units = [unit('a', 3, 100), unit('b', 50, 120), unit('c', 9, 300)]
    expect(drawn(funnelOfRates(units, { allowForSpread: true }))).toMatchObject({
      adjusted: false,
      notAdjusted: 'it takes 5 units or more',
    })
    expect(drawn(funnelOfRates(units)).notAdjusted).toBeNull()
  })
})

describe('spread between units', () => {
  it('is none when they differ by chance alone or less, on every scale', () => {
    const alike = [100, 104, 98, 101, 97, 100].map((numerator) => ({ numerator, denominator: 200 }))
    for (const scale of [spreadScales.angle, spreadScales.ratioOfCounts])
      expect(overDispersion(alike, 0.5, scale).between).toBe(0)
    for (const scale of [spreadScales.squareRoot, spreadScales.logarithm])
      expect(overDispersion(alike, 0.5, scale, { how: 'leave out', share: 0.1 }).between).toBe(0)
  })

  it('is found again where it was put in', () => {
    const spread = 0.3
    const units = Array.from({ length: depth(60, 600) }, (_, i) => {
      const place = Math.exp(i % 2 === 0 ? spread : -spread)
      return { numerator: 40_000 * place, denominator: 40_000 }
    })
    const { between } = overDispersion(units, 1, spreadScales.logarithm)
    expect(between).toBeCloseTo(spread ** 2, 2)
  })

  it('is wider by the logarithm above than below, and as wide as the root’s for large units', () => {
    const limits = (size: number, scale: 'logarithm' | 'squareRoot') =>
      limitsOnScale(size, 1, spreadScales[scale], { deviate: 1.96 })
    const small = limits(9, 'logarithm')
    expect(small.lower * small.upper).toBeCloseTo(1, 12)
    expect(limits(90_000, 'logarithm').upper).toBeCloseTo(limits(90_000, 'squareRoot').upper, 4)
  })

  it('gives limits of a ratio of two counts that close around the target', () => {
    const at = (size: number) => limitsOnScale(size, 1.5, spreadScales.ratioOfCounts, { deviate: 1.96 })
    expect(at(20).lower).toBeLessThan(at(2000).lower)
    expect(at(2_000_000).upper).toBeCloseTo(1.5, 2)
  })

  it('is not decided by extremes: they are pulled in, or left out', () => {
    const values = [-9, -1, -0.5, 0, 0.2, 0.4, 1, 1.1, 2, 30]
    expect(winsorised(values).values[9]).toBeLessThan(5)
    expect(winsorised(values).isExtreme.filter(Boolean).length).toBe(2)
    expect(truncated(values).isExtreme.filter(Boolean).length).toBe(2)
    expect(winsorised([])).toEqual({ values: [], isExtreme: [] })
  })
})

describe('a unit’s own interval against the average', () => {
  it('says high or low, near or far, and nothing inside', () => {
    expect(ownIntervalVerdict({ numerator: 0, denominator: 11 }, 1, 'rate')).toEqual({ side: 'low', at: 'far' })
    expect(ownIntervalVerdict({ numerator: 0, denominator: 5 }, 1, 'rate')).toEqual({ side: 'low', at: 'near' })
    expect(ownIntervalVerdict({ numerator: 30, denominator: 10 }, 1, 'rate')).toEqual({ side: 'high', at: 'far' })
    expect(ownIntervalVerdict({ numerator: 5, denominator: 10 }, 0.5, 'share')).toBeNull()
  })

  it('leads to OHID’s limits, which are the exact interval turned round', () => {
    expect(expectedWithin(12, 0.025)).toMatchObject({
      lower: expect.closeTo(6.2006, 3),
      upper: expect.closeTo(20.9616, 3),
    })
  })

  it('has no average without a denominator', () => {
    expect(average([])).toBeNull()
    expect(
      average([
        { numerator: 3, denominator: 10 },
        { numerator: 2, denominator: 10 },
      ]),
    ).toBe(0.25)
  })
})
