import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { poissonProbability } from '../distributions/poisson.ts'
import type { Exposed, Parted } from './compared.ts'
import { conditionalOddsRatio } from './conditional-odds-ratio.ts'
import { groupsToReference } from './groups-to-reference.ts'
import { type RateRatioMethod, rateDifference, rateRatio } from './rate-ratio.ts'
import { oddsRatio, riskDifference, riskRatio } from './risk-ratio.ts'
import { root } from './root.ts'
import {
  chiSquareTest,
  exactRateTest,
  fisherTest,
  midPFisherTest,
  midPRateTest,
  scoreRateTest,
} from './tests-of-no-difference.ts'
import { unknownGroups } from './unknown-groups.ts'

const exposed = fc.record({ events: fc.integer({ min: 1, max: 80 }), exposure: fc.integer({ min: 10, max: 9000 }) })
const parted = fc.record({ yes: fc.integer({ min: 1, max: 40 }), no: fc.integer({ min: 1, max: 90 }) })
const methods = fc.constantFrom<RateRatioMethod>('exact', 'mid-P', 'Wald')
const ratio = (a: Exposed, b: Exposed, settings: Parameters<typeof rateRatio>[2] = {}) => {
  const found = rateRatio(a, b, settings)
  if (!found.ok) throw new Error(found.problems)
  return found.value
}

describe('a ratio of rates', () => {
  it('turns round when group and reference change places, by every method', () => {
    fc.assert(
      fc.property(exposed, exposed, methods, (a, b, method) => {
        const [one, other] = [ratio(a, b, { method }), ratio(b, a, { method })]
        expect(one.value * other.value).toBeCloseTo(1, 9)
        expect((one.lower ?? 0) * (other.upper ?? 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('has an interval that holds it and widens with confidence; exact is wider than mid-P', () => {
    fc.assert(
      fc.property(exposed, exposed, methods, (a, b, method) => {
        const [narrow, wide] = [ratio(a, b, { method, confidence: 0.9 }), ratio(a, b, { method, confidence: 0.998 })]
        expect(narrow.lower ?? 0).toBeLessThan(narrow.value)
        expect(narrow.upper ?? 0).toBeGreaterThan(narrow.value)
        expect(wide.lower ?? 0).toBeLessThan(narrow.lower ?? 0)
        expect(wide.upper ?? 0).toBeGreaterThan(narrow.upper ?? 0)
        expect(ratio(a, b, { method: 'exact' }).upper ?? 0).toBeGreaterThan(ratio(a, b, { method: 'mid-P' }).upper ?? 0)
      }),
    )
  })

  it('is exact where either side has fewer than 10, Wald otherwise, and says which', () => {
    expect(ratio({ events: 9, exposure: 10 }, { events: 50, exposure: 10 }).method).toBe('exact')
    expect(ratio({ events: 10, exposure: 10 }, { events: 10, exposure: 10 }).method).toBe('Wald')
  })

  it('with no events on a side has an end at 0 or without end, or none by Wald', () => {
    const [none, some] = [
      { events: 0, exposure: 50 },
      { events: 4, exposure: 100 },
    ]
    for (const method of ['exact', 'mid-P'] as const) {
      expect(ratio(none, some, { method })).toMatchObject({ value: 0, lower: 0 })
      expect(ratio(some, none, { method })).toMatchObject({ value: Infinity, upper: Infinity })
    }
    expect(ratio(none, some, { method: 'Wald' })).toMatchObject({ value: 0, lower: 0, upper: null })
    expect(ratio(some, none, { method: 'Wald' })).toMatchObject({ value: Infinity, lower: null, upper: Infinity })
  })

  it('has a difference beside it, per 1,000, that changes sign when they change places', () => {
    fc.assert(
      fc.property(exposed, exposed, (a, b) => {
        const [one, other] = [rateDifference(a, b), rateDifference(b, a)]
        if (!one.ok || !other.ok) throw new Error('refused')
        expect(one.value.value).toBeCloseTo((a.events / a.exposure - b.events / b.exposure) * 1000, 8)
        expect(one.value.lower).toBeCloseTo(-other.value.upper, 8)
      }),
    )
    const side = { events: 4, exposure: 10 }
    expect(rateDifference(side, side, { per: 1 })).toMatchObject({ value: { upper: expect.closeTo(0.55436, 4) } })
    expect(rateDifference(side, { ...side, events: -1 })).toMatchObject({ ok: false })
  })

  it('covers the truth as often as it says, given any number of events', () => {
    const repeats = depth(6, 40)
    const covered = (method: RateRatioMethod, mean: number, truth: number) => {
      let total = 0
      for (let a = 0; a < 70; a += 1)
        for (let b = 0; b < 70; b += 1) {
          if (a + b === 0) continue
          const chance = poissonProbability(a, mean * truth) * poissonProbability(b, mean)
          if (chance < 1e-7) continue
          const { lower, upper } = ratio({ events: a, exposure: 1 }, { events: b, exposure: 1 }, { method })
          if ((lower ?? 0) <= truth && truth <= (upper ?? Infinity)) total += chance
        }
      return total / (1 - Math.exp(-mean * (1 + truth)))
    }
    const truths = Array.from({ length: repeats }, (_, i) => 0.4 + (2 * i) / repeats)
    const least = (method: RateRatioMethod) => Math.min(...truths.map((truth) => covered(method, 8, truth)))
    const found = { exact: least('exact'), 'mid-P': least('mid-P') }
    console.log(`least coverage at 95% of ratios of ${truths[0]} to ${truths.at(-1)}: ${JSON.stringify(found)}`)
    expect(found.exact).toBeGreaterThan(0.95)
    expect(found['mid-P']).toBeGreaterThan(0.93)
  })

  it('is refused without exposure, without any event, and with less than none', () => {
    const side = { events: 3, exposure: 100 }
    expect(rateRatio({ ...side, exposure: 0 }, side)).toEqual({ ok: false, problems: 'a side has no exposure' })
    expect(rateDifference(side, { ...side, exposure: -1 })).toMatchObject({ ok: false })
    expect(rateRatio({ ...side, events: -1 }, side)).toEqual({
      ok: false,
      problems: 'a count cannot be less than none',
    })
    expect(rateRatio({ ...side, events: 0 }, { ...side, events: 0 })).toEqual({
      ok: false,
      problems: 'neither side had any, so there is no ratio',
    })
  })
})

describe('ratios of risks and odds', () => {
  it('turn round when group and reference change places, and differences change sign', () => {
    fc.assert(
      fc.property(parted, parted, (a, b) => {
        for (const of of [riskRatio, oddsRatio]) {
          const [one, other] = [of(a, b), of(b, a)]
          if (!one.ok || !other.ok) throw new Error('refused')
          expect(one.value.value * other.value.value).toBeCloseTo(1, 9)
          expect((one.value.lower ?? 0) * (other.value.upper ?? 0)).toBeCloseTo(1, 9)
        }
        const [one, other] = [riskDifference(a, b), riskDifference(b, a)]
        if (!one.ok || !other.ok) throw new Error('refused')
        expect(one.value.value).toBeCloseTo(-other.value.value, 9)
        expect(one.value.lower).toBeCloseTo(-other.value.upper, 9)
      }),
    )
  })

  it('are refused without people, without any, and with less than none', () => {
    const side = { yes: 3, no: 7 }
    const none = { yes: 0, no: 7 }
    for (const of of [riskRatio, oddsRatio, riskDifference]) {
      expect(of(side, { yes: 0, no: 0 })).toEqual({ ok: false, problems: 'a side has no people' })
      expect(of(side, { yes: -1, no: 4 })).toEqual({ ok: false, problems: 'a count cannot be less than none' })
    }
    for (const of of [riskRatio, oddsRatio]) expect(of(none, none)).toMatchObject({ ok: false })
    expect(riskDifference(none, none, { per: 1 })).toMatchObject({ value: { value: 0, lower: 0, upper: 0 } })
  })

  it('with nobody on one side have an end that is not known', () => {
    expect(riskRatio({ yes: 0, no: 40 }, { yes: 5, no: 60 })).toMatchObject({
      value: { value: 0, lower: 0, upper: null },
    })
  })
})

describe('the exact odds ratio of a table', () => {
  it('lies within its interval, and turns round', () => {
    fc.assert(
      fc.property(parted, parted, (a, b) => {
        const [one, other] = [conditionalOddsRatio(a, b), conditionalOddsRatio(b, a)]
        if (!one.ok || !other.ok) throw new Error('refused')
        expect(one.value.value * other.value.value).toBeCloseTo(1, 7)
        expect(one.value.lower ?? 0).toBeLessThanOrEqual(one.value.value)
        expect(one.value.upper ?? 0).toBeGreaterThanOrEqual(one.value.value)
      }),
      { numRuns: depth(30, 300) },
    )
  })

  it('is 1 for equal sides, 0 or without end where a cell is empty, and refused where nothing is left to choose', () => {
    const side = { yes: 5, no: 9 }
    expect(conditionalOddsRatio(side, side)).toMatchObject({ value: { value: 1 } })
    expect(conditionalOddsRatio({ yes: 0, no: 9 }, side)).toMatchObject({ value: { value: 0, lower: 0 } })
    expect(conditionalOddsRatio({ yes: 9, no: 0 }, side)).toMatchObject({ value: { value: Infinity, upper: Infinity } })
    expect(conditionalOddsRatio({ yes: 0, no: 9 }, { yes: 0, no: 4 })).toMatchObject({ ok: false })
    expect(conditionalOddsRatio({ yes: -1, no: 9 }, side)).toMatchObject({ ok: false })
  })
})

describe('tests of no difference', () => {
  it('are near 1 for equal sides, small for unlike ones, the same both ways, and never outside 0 to 1', () => {
    const rates = [exactRateTest, midPRateTest, scoreRateTest]
    const tables = [fisherTest, midPFisherTest, chiSquareTest]
    const within = (p: number) => p >= 0 && p <= 1 + 1e-12
    fc.assert(
      fc.property(exposed, exposed, parted, parted, (a, b, c, d) => {
        for (const of of rates) expect(of(a, b)).toBeCloseTo(of(b, a), 8)
        for (const of of tables) expect(of(c, d)).toBeCloseTo(of(d, c), 8)
        expect(rates.every((of) => within(of(a, b))) && tables.every((of) => within(of(c, d)))).toBe(true)
      }),
    )
    const [few, many]: [Parted, Parted] = [
      { yes: 1, no: 30 },
      { yes: 25, no: 8 },
    ]
    for (const of of tables) expect([of(few, few) > 0.9, of(few, many) < 0.001]).toEqual([true, true])
    for (const of of rates) expect(of({ events: 2, exposure: 900 }, { events: 40, exposure: 900 })).toBeLessThan(0.001)
    expect(exactRateTest({ events: 0, exposure: 5 }, { events: 0, exposure: 9 })).toBe(1)
  })
})

describe('groups compared with a reference', () => {
  const groups = [
    { group: 'A', events: 12, exposure: 900 },
    { group: 'B', events: 0, exposure: 0 },
    { group: 'C', events: 30, exposure: 900 },
  ]

  it('stay in the order given, each with a ratio or the reason for none, and how many there were', () => {
    expect(groupsToReference(groups, 'A')).toMatchObject({
      value: {
        reference: { group: 'A' },
        comparisons: 2,
        compared: [
          { group: { group: 'B' }, ratio: { ok: false } },
          { group: { group: 'C' }, ratio: { value: { value: expect.closeTo(2.5, 12) } } },
        ],
      },
    })
    expect(groupsToReference(groups, 'D')).toMatchObject({ ok: false })
  })
})

describe('people whose group is not known', () => {
  const [group, reference] = [
    { events: 40, exposure: 1000 },
    { events: 20, exposure: 1000 },
  ]

  it('change the ratio by no more than it could be changed, whichever side they were on', () => {
    fc.assert(
      fc.property(exposed, exposed, exposed, fc.nat(100), fc.nat(100), (a, b, unknown, x, y) => {
        const found = unknownGroups(a, b, unknown)
        if (!found.ok) throw new Error(found.problems)
        const share = (part: number) => ({
          events: (unknown.events * part) / 100,
          exposure: (unknown.exposure * part) / 100,
        })
        const [own, others] = [
          { events: share(x).events, exposure: share(y).exposure },
          { events: share(100 - x).events, exposure: share(100 - y).exposure },
        ]
        const actual =
          (a.events + own.events) /
          (a.exposure + own.exposure) /
          ((b.events + others.events) / (b.exposure + others.exposure))
        expect(actual).toBeGreaterThanOrEqual(found.value.least.value - 1e-9)
        expect(actual).toBeLessThanOrEqual(found.value.most.value + 1e-9)
      }),
    )
  })

  it('leave the answer standing when they are few, and not when they are many', () => {
    const none = { events: 0, exposure: 0 }
    expect(unknownGroups(group, reference, none)).toMatchObject({ value: { holds: 'higher', asKnown: { value: 2 } } })
    expect(unknownGroups(reference, group, none)).toMatchObject({ value: { holds: 'lower' } })
    expect(unknownGroups(group, reference, { events: 30, exposure: 0 })).toMatchObject({
      value: { holds: 'cannot tell', least: { value: 0.8 }, most: { value: 3.5 } },
    })
  })

  it('are refused with the ratio', () => {
    const nobody = { events: 0, exposure: 5 }
    expect(unknownGroups(nobody, nobody, { events: 3, exposure: 0 })).toMatchObject({ ok: false })
    expect(unknownGroups(group, reference, { events: -60, exposure: 0 })).toMatchObject({ ok: false })
    expect(unknownGroups(reference, group, { events: 0, exposure: -1000 })).toMatchObject({ ok: false })
    const large = { events: 4, exposure: 2000 }
    expect(unknownGroups(large, reference, { events: 0, exposure: -1000 })).toMatchObject({ ok: false })
  })
})

describe('a root', () => {
  it('is found to the tolerance, whatever the curve', () => {
    const curves = [(x: number) => x ** 3 - 0.2, (x: number) => Math.exp(x) - 1.5, (x: number) => (x < 0.3 ? -1 : 1)]
    for (const f of curves) {
      const at = root(f, [0, 1], 1e-12)
      expect(Math.sign(f(at - 1e-11))).not.toBe(Math.sign(f(at + 1e-11)))
    }
    expect(root((x) => x, [0, 1], 1e-12)).toBe(0)
    expect(root((x) => x - 1, [0, 1], 1e-12)).toBe(1)
  })
})
