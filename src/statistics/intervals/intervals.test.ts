import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { binomialProbability, binomialShares } from '../distributions/binomial.ts'
import { poissonProbability, poissonShares } from '../distributions/poisson.ts'
import { exactBinomial, normalProportion, wilson, wilsonWithContinuity } from './binomial-interval.ts'
import { countInterval } from './count-interval.ts'
import type { Interval } from './interval.ts'
import { meanInterval } from './mean-interval.ts'
import { byar, exactPoisson, normalCount } from './poisson-interval.ts'
import { proportionInterval } from './proportion-interval.ts'

const confidence = fc.constantFrom(0.9, 0.95, 0.99, 0.998)
const aCount = fc.integer({ min: 0, max: 500 })
const anX = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const shares = { wilson, wilsonWithContinuity, exactBinomial }

/** The probability that the interval of what is seen holds the truth: every outcome, weighed by its probability. */
function coverage(outcomes: number, chance: (k: number) => number, interval: (k: number) => Interval, truth: number) {
  let covered = 0
  for (let k = 0; k <= outcomes; k += 1) {
    const { lower, upper } = interval(k)
    if (lower <= truth && truth <= upper) covered += chance(k)
  }
  return covered
}

describe('intervals cover the truth at the rate they state', () => {
  const means = Array.from({ length: depth(40, 400) }, (_, i) => 0.37 * (i + 1))
  const chances = Array.from({ length: depth(40, 400) }, (_, i) => (i + 0.5) / depth(40, 400))
  const average = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b))

  it('of counts: exact never less, Byar and OHID’s switch hardly less', () => {
    const rows = Object.entries({ exact: exactPoisson, OHID: countInterval }).map(([name, interval]) => {
      const cache = Array.from({ length: 80 }, (_, k) => interval(k, 0.95))
      const all = means.map((mean) =>
        coverage(
          79,
          (k) => poissonProbability(k, mean),
          (k) => cache[k] as Interval,
          mean,
        ),
      )
      return { name, average: average(all), least: least(all) }
    })
    console.log(`coverage at 95% of counts expected ${means[0]} to ${means.at(-1)}: ${JSON.stringify(rows)}`)
    for (const { least: lowest } of rows) expect(lowest).toBeGreaterThan(0.949)
  })

  it('of shares: exact never less, Wilson on average', () => {
    const n = 30
    const rows = Object.entries(shares).map(([name, interval]) => {
      const cache = Array.from({ length: n + 1 }, (_, k) => interval(k, n, 0.95))
      const all = chances.map((p) =>
        coverage(
          n,
          (k) => binomialProbability(k, n, p),
          (k) => cache[k] as Interval,
          p,
        ),
      )
      return { name, average: average(all), least: least(all) }
    })
    console.log(`coverage at 95% of shares of ${n}: ${JSON.stringify(rows)}`)
    const [score, corrected, exact] = rows
    expect(score?.average).toBeGreaterThan(0.945)
    expect(score?.average).toBeLessThan(0.96)
    for (const row of [corrected, exact]) expect(row?.least).toBeGreaterThan(0.95 - 1e-9)
  })

  it('and not where they are known not to: the plain normal one of few events covers far less', () => {
    const covered = coverage(
      40,
      (k) => poissonProbability(k, 1.2),
      (k) => normalCount(k, 0.95),
      1.2,
    )
    console.log(`coverage at 95% of the plain normal interval at 1.2 expected: ${covered}`)
    expect(covered).toBeLessThan(0.9)
  })
})

describe('an interval', () => {
  it('widens with confidence and holds the figure', () => {
    fc.assert(
      fc.property(aCount, anX, confidence, confidence, (count, [x, n], c1, c2) => {
        const [less, more] = [Math.min(c1, c2), Math.max(c1, c2)]
        const pairs = [
          [countInterval(count, less), countInterval(count, more), count] as const,
          [exactPoisson(count, less), exactPoisson(count, more), count] as const,
          ...Object.values(shares).map((of) => [of(x, n, less), of(x, n, more), x / n] as const),
        ]
        for (const [narrow, wide, figure] of pairs) {
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12)
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12)
          expect(narrow.lower).toBeLessThanOrEqual(figure + 1e-12)
          expect(narrow.upper).toBeGreaterThanOrEqual(figure - 1e-12)
        }
      }),
    )
  })

  it('never goes past what is possible', () => {
    fc.assert(
      fc.property(aCount, anX, confidence, (count, [x, n], c) => {
        expect(countInterval(count, c).lower).toBeGreaterThanOrEqual(0)
        for (const of of Object.values(shares)) {
          expect(of(x, n, c).lower).toBeGreaterThanOrEqual(0)
          expect(of(x, n, c).upper).toBeLessThanOrEqual(1)
        }
      }),
    )
    expect(wilson(3, 10, 1)).toEqual({ lower: 0, upper: 1 })
    expect(normalProportion(0.01, 10, 0.95).lower).toBeLessThan(0)
  })

  it('that is exact leaves exactly the tail outside at each end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), anX, (count, [x, n]) => {
        const poisson = exactPoisson(count, 0.95)
        expect(poissonShares(count - 1, poisson.lower).above).toBeCloseTo(0.025, 11)
        expect(poissonShares(count, poisson.upper).below).toBeCloseTo(0.025, 11)
        const { lower, upper } = exactBinomial(x, n, 0.95)
        if (x > 0) expect(binomialShares(x - 1, n, lower).above).toBeCloseTo(0.025, 10)
        if (x < n) expect(binomialShares(x, n, upper).below).toBeCloseTo(0.025, 10)
      }),
    )
    expect(exactPoisson(0, 0.95)).toEqual({ lower: 0, upper: expect.closeTo(3.688879454113936, 12) })
  })

  it('of Byar is within 0.2 % of the exact one from 10 events on', () => {
    for (let count = 10; count < 2000; count += 7) {
      const [near, exact] = [byar(count, 0.95), exactPoisson(count, 0.95)]
      expect(Math.abs(near.lower / exact.lower - 1)).toBeLessThan(0.002)
      expect(Math.abs(near.upper / exact.upper - 1)).toBeLessThan(0.0002)
    }
  })
})

describe('a share', () => {
  it('is refused without a whole, with a negative part, and with a part larger than the whole', () => {
    expect(proportionInterval(1, 0)).toEqual({ ok: false, problems: 'no people' })
    expect(proportionInterval(1, 0, { of: 'shifts' })).toEqual({ ok: false, problems: 'no shifts' })
    expect(proportionInterval(-1, 5)).toEqual({ ok: false, problems: 'a count cannot be less than none' })
    expect(proportionInterval(6, 5)).toEqual({ ok: false, problems: 'a part cannot be more than the whole' })
  })

  it('says how its interval was made, and is per what was asked', () => {
    expect(proportionInterval(1, 4, { per: 100, method: 'exact' })).toMatchObject({
      value: { value: 25, method: 'exact', lower: expect.closeTo(0.6309463, 6) },
    })
    expect(proportionInterval(1, 4)).toMatchObject({ value: { value: 0.25, method: 'Wilson' } })
    expect(proportionInterval(1, 4, { method: 'normal approximation' })).toMatchObject({ value: { value: 0.25 } })
    expect(proportionInterval(2, 4, { method: 'Wilson with continuity' })).toMatchObject({ value: { value: 0.5 } })
  })
})

describe('a mean', () => {
  it('has Student’s interval', () => {
    expect(meanInterval([3, 5, 8, 2, 12, 4, 6, 30, 1])).toMatchObject({
      value: {
        value: 71 / 9,
        lower: expect.closeTo(1.019683512541886, 10),
        upper: expect.closeTo(14.758094265235894, 10),
      },
    })
  })

  it('is refused when a value is missing or there are fewer than two', () => {
    expect(meanInterval([1, null, 3])).toEqual({ ok: false, problems: 'a value is missing' })
    for (const values of [[], [4]])
      expect(meanInterval(values)).toEqual({ ok: false, problems: 'it takes two values or more' })
  })
})
