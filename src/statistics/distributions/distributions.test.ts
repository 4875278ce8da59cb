import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaOddsValues, chiSquareValues, normalValues, studentValues } from '#tests/golden/known-quantiles.ts'
import { betaDensity, betaOdds, betaQuantile, betaShares, betaTails, fromOdds } from './beta.ts'
import { binomialProbability, binomialQuantile, binomialShares } from './binomial.ts'
import { chiSquareDensity, chiSquareQuantile, chiSquareShares } from './chi-square.ts'
import { hypergeometricProbabilities, hypergeometricProbability } from './hypergeometric.ts'
import { normalDensity, normalDeviate, normalQuantile, normalShares } from './normal.ts'
import { poissonProbability, poissonQuantile, poissonShares } from './poisson.ts'
import { shareBelow } from './share.ts'
import { studentDensity, studentQuantile, studentShares } from './student-t.ts'

/** How far ours is from a known value, as a share of it. */
const off = (ours: number, known: number) => (ours === known ? 0 : Math.abs(ours / known - 1))
/** What rounding may do. */
const HAIR = 1 + 1e-12
const worst = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), 0)
const aShare = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
const aShape = fc.double({ min: 0.1, max: 3000, noNaN: true })

describe('quantiles', () => {
  it('have 12 digits and more of what 50-digit arithmetic gives, at 20,000 degrees of freedom too', () => {
    const found = {
      'chi-square': worst(chiSquareValues.map(([df, p, value]) => off(chiSquareQuantile(p, df), value))),
      t: worst(studentValues.map(([df, p, value]) => off(studentQuantile(p, df), value))),
      beta: worst(betaOddsValues.map(([a, b, p, odds]) => off(betaOdds(shareBelow(p), a, b), odds))),
      normal: worst(normalValues.map(([p, value]) => off(normalQuantile(p), value))),
    }
    console.log(`largest relative errors: ${JSON.stringify(found)}`)
    expect(worst(Object.values(found))).toBeLessThan(1e-12)
    expect(chiSquareValues.filter(([df]) => df === 20_000).length).toBeGreaterThan(2)
  })

  it('turn their distributions round', () => {
    const back = (share: number, below: number) => expect(Math.abs(below - share)).toBeLessThan(1e-11)
    fc.assert(
      fc.property(aShare, aShape, aShape, (p, a, b) => {
        back(p, chiSquareShares(chiSquareQuantile(p, a), a).below)
        back(p, normalShares(normalQuantile(p)).below)
        back(p, studentShares(studentQuantile(p, a), a).below)
        const odds = betaOdds(shareBelow(p), a, b)
        back(p, betaTails(fromOdds(odds), 1 / (1 + odds), a, b).below)
      }),
    )
  })

  it('grow with the share', () => {
    fc.assert(
      fc.property(aShare, aShare, aShape, (p, q, df) => {
        const [less, more] = [Math.min(p, q), Math.max(p, q)]
        expect(chiSquareQuantile(less, df)).toBeLessThanOrEqual(chiSquareQuantile(more, df) * HAIR)
        const [low, high] = [studentQuantile(less, df), studentQuantile(more, df)]
        expect(low).toBeLessThanOrEqual(high + Math.abs(high) * 1e-12)
      }),
    )
  })

  it('have the ends of what is possible at 0 and 1, and refuse what is no share', () => {
    expect([0, 1].map((p) => chiSquareQuantile(p, 3))).toEqual([0, Infinity])
    expect([0, 1].map((p) => betaQuantile(p, 2, 3))).toEqual([0, 1])
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity])
    expect([0, 1].map((p) => studentQuantile(p, 4))).toEqual([-Infinity, Infinity])
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => chiSquareQuantile(p, 3)).toThrow('not a share')
    for (const confidence of [0, 1, 95]) expect(() => normalDeviate(confidence)).toThrow('not a confidence')
    expect(normalDeviate(0.95)).toBeCloseTo(1.959963984540054, 13)
  })

  it('hold where a share can hardly be told from none', () => {
    expect(off(chiSquareQuantile(1e-6, 0.2), 1.2146096724815908e-60)).toBeLessThan(1e-12)
    expect(chiSquareQuantile(1e-300, 0.001)).toBeLessThan(1e-300)
  })
})

describe('distributions', () => {
  it('have tails that make up the whole', () => {
    const whole = ({ below, above }: { below: number; above: number }) => expect(below + above).toBeCloseTo(1, 13)
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), aShape, aShape, (x, a, b) => {
        whole(normalShares(x))
        whole(studentShares(x, a))
        whole(chiSquareShares(Math.abs(x) * 50, a))
        whole(betaShares(Math.abs(x) / 40, a, b))
      }),
    )
    expect(chiSquareShares(-1, 3)).toEqual({ below: 0, above: 1 })
    expect(off(studentShares(2, 10).above, 0.03669401738537018)).toBeLessThan(1e-13)
    expect(off(studentShares(-2, 10).below, 0.03669401738537018)).toBeLessThan(1e-13)
  })

  it('grow as fast as their densities say', () => {
    const step = 1e-5
    const slope = (shares: (x: number) => { below: number }, x: number) =>
      (shares(x + step).below - shares(x - step).below) / (2 * step)
    for (const x of [0.3, 1, 4]) {
      expect(chiSquareDensity(x, 3)).toBeCloseTo(
        slope((at) => chiSquareShares(at, 3), x),
        8,
      )
      expect(normalDensity(x)).toBeCloseTo(slope(normalShares, x), 8)
      expect(studentDensity(-x, 5)).toBeCloseTo(
        slope((at) => studentShares(at, 5), x),
        8,
      )
      expect(betaDensity(x / 5, 2, 3)).toBeCloseTo(
        slope((at) => betaShares(at, 2, 3), x / 5),
        8,
      )
    }
    expect(studentDensity(0, 5)).toBeCloseTo(0.3796066898224944, 12)
  })

  it('of counts have the probabilities of the definitions', () => {
    expect(off(poissonProbability(120, 100.5), 0.0061367457750860594)).toBeLessThan(1e-12)
    expect(off(poissonProbability(10_000, 9900), 0.002411574108739607)).toBeLessThan(1e-12)
    expect(off(poissonShares(120, 100.5).below, 0.9744078538186616)).toBeLessThan(1e-12)
    expect(off(binomialProbability(0, 10_000, 0.001), 4.5173345977048635e-5)).toBeLessThan(1e-12)
    expect(off(binomialProbability(500, 1000, 0.5), 0.0252250181783608)).toBeLessThan(1e-12)
    expect(off(binomialProbability(10, 10, 0.999), 0.9900448802097482)).toBeLessThan(1e-12)
    const draw = { marked: 400, unmarked: 600, drawn: 100 }
    expect(off(hypergeometricProbability(40, draw), 0.08560998572862107)).toBeLessThan(1e-12)
  })

  it('of counts make up the whole, and their shares add up', () => {
    const size = fc.integer({ min: 0, max: 60 })
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(size, chance, fc.integer({ min: 0, max: 60 }), size, (n, p, k, marked) => {
        const upTo = (of: (i: number) => number, last: number) =>
          Array.from({ length: Math.max(0, last + 1) }, (_, i) => of(i)).reduce((a, b) => a + b, 0)
        const binomial = (i: number) => binomialProbability(i, n, p)
        expect(upTo(binomial, n)).toBeCloseTo(1, 11)
        expect(binomialShares(k, n, p).below).toBeCloseTo(upTo(binomial, Math.min(k, n)), 11)
        expect(poissonShares(k, n * p).below).toBeCloseTo(
          upTo((i) => poissonProbability(i, n * p), k),
          11,
        )
        const draw = { marked, unmarked: n, drawn: Math.min(k, marked + n) }
        expect(upTo((i) => hypergeometricProbabilities(draw)[i] ?? 0, marked)).toBeCloseTo(1, 10)
      }),
    )
  })

  it('of counts have nothing where there can be none', () => {
    expect([-1, 0.5, 11].map((k) => binomialProbability(k, 10, 0.3))).toEqual([0, 0, 0])
    expect([-1, 0.5].map((k) => poissonProbability(k, 3))).toEqual([0, 0])
    expect([0, 2].map((k) => poissonProbability(k, 0))).toEqual([1, 0])
    expect(binomialShares(-1, 10, 0.3).below).toBe(0)
    expect(poissonShares(-1, 3).below).toBe(0)
    expect(binomialProbability(0, 0, 0.3)).toBe(1)
    expect(hypergeometricProbability(3, { marked: 2, unmarked: 5, drawn: 3 })).toBe(0)
    expect(hypergeometricProbability(0, { marked: 0, unmarked: 0, drawn: 0 })).toBe(1)
  })

  it('of counts have the least count that reaches a share', () => {
    fc.assert(
      fc.property(aShare, fc.integer({ min: 1, max: 400 }), (p, n) => {
        const [k, j] = [binomialQuantile(p, n, 0.3), poissonQuantile(p, n / 7)]
        expect(binomialShares(k, n, 0.3).below).toBeGreaterThanOrEqual(p * (1 - 1e-13))
        expect(binomialShares(k - 1, n, 0.3).below).toBeLessThan(p)
        expect(poissonShares(j, n / 7).below).toBeGreaterThanOrEqual(p * (1 - 1e-13))
        expect(poissonShares(j - 1, n / 7).below).toBeLessThan(p)
      }),
    )
    expect(binomialQuantile(1, 0, 0.5)).toBe(0)
  })
})
