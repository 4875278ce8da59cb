import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { rateInterval } from '../intervals/count-interval.ts'
import { byar } from '../intervals/poisson-interval.ts'
import { bulletinRate } from './bulletin.ts'
import { directRate, directRateOfPeople } from './direct.ts'
import { indirectRate, indirectRatio } from './indirect.ts'

const count = fc.integer({ min: 0, max: 60 })
const stratum = fc.record({
  events: count,
  population: fc.integer({ min: 100, max: 9000 }),
  weight: fc.integer({ min: 1, max: 500 }),
})
const strata = fc.array(stratum, { minLength: 1, maxLength: 6 })
const rateOf = (result: ReturnType<typeof directRate>) => {
  if (!result.ok || result.value.kind !== 'rate') throw new Error('no rate')
  return result.value
}

describe('a directly standardised rate', () => {
  it('of one part is the crude rate, with Byar’s interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), stratum, (events, { population, weight }) => {
        const rate = rateOf(directRate([{ events, population, weight }]))
        expect(rate.value).toBeCloseTo((events / population) * 1000, 9)
        const { lower, upper } = byar(events, 0.95)
        expect(rate.lower).toBeCloseTo((lower / population) * 1000, 8)
        expect(rate.upper).toBeCloseTo((upper / population) * 1000, 8)
      }),
    )
  })

  it('is the same whatever the weights are measured in and whatever the order of the parts', () => {
    fc.assert(
      fc.property(strata, (parts) => {
        fc.pre(parts.reduce((total, { events }) => total + events, 0) >= 10)
        const turned = parts.toReversed().map((part) => ({ ...part, weight: part.weight * 7 }))
        const [a, b] = [rateOf(directRate(parts)), rateOf(directRate(turned))]
        expect(b.value).toBeCloseTo(a.value, 8)
        expect(b.upper).toBeCloseTo(a.upper, 8)
      }),
    )
  })

  it('of people who have one event each is that of events; of people who have many it is less sure', () => {
    fc.assert(
      fc.property(strata, (parts) => {
        fc.pre(parts.reduce((total, { events }) => total + events, 0) >= 10)
        const people = (each: number) =>
          parts.map(({ events, ...part }) => ({ ...part, people: [{ people: events / each, eventsEach: each }] }))
        const [events, ones, fives] = [
          directRate(parts),
          directRateOfPeople(people(1)),
          directRateOfPeople(people(5)),
        ].map(rateOf)
        expect(ones?.upper).toBeCloseTo(events?.upper ?? 0, 9)
        expect(fives?.value).toBeCloseTo(events?.value ?? 0, 9)
        expect(fives?.upper).toBeGreaterThan(events?.upper ?? 0)
        expect(fives?.lower).toBeLessThan(events?.lower ?? 0)
      }),
    )
  })

  it('of fewer than 10 events is too few to tell, which is a result', () => {
    const parts = [
      { events: 9, population: 100, weight: 1 },
      { events: null, population: 50, weight: 2 },
    ]
    expect(directRate(parts)).toEqual({ ok: true, value: { kind: 'too few to tell', events: 9, population: 150 } })
    const people = [{ population: 100, weight: 1, people: [{ people: 3, eventsEach: 3 }] }]
    expect(directRateOfPeople(people)).toMatchObject({ value: { kind: 'too few to tell', events: 9 } })
  })

  it('is refused without population, without weights, and with less than none', () => {
    const part = { events: 20, population: 100, weight: 1 }
    for (const wrong of [{ population: 0 }, { weight: -1 }, { weight: 0 }, { events: -1 }, { population: Number.NaN }])
      expect(directRate([{ ...part, ...wrong }]).ok).toBe(false)
    expect(directRate([]).ok).toBe(false)
    expect(directRateOfPeople([{ population: 9, weight: 1, people: [{ people: -1, eventsEach: 2 }] }]).ok).toBe(false)
    expect(directRateOfPeople([{ population: 0, weight: 1, people: [] }]).ok).toBe(false)
  })
})

describe('intervals where a few people have many events', () => {
  /** A stream of even shares, the same in every run. */
  function* shares(): Generator<number> {
    for (let state = 12_345; ; ) {
      state = (state * 48_271) % 2_147_483_647
      yield state / 2_147_483_647
    }
  }

  it('cover the truth when each person counts as one cluster, and far too seldom when each event does', () => {
    const [next, repeats, persons, chance, mean] = [shares(), depth(300, 3000), 400, 0.15, 5]
    const drawEvents = (): number => {
      const [isOne, how] = [next.next().value ?? 0, next.next().value ?? 0]
      return isOne < chance ? 1 + Math.floor(Math.log(how) / Math.log(1 - 1 / mean)) : 0
    }
    const truth = chance * mean * 1000
    const covered = { people: 0, events: 0 }
    for (let run = 0; run < repeats; run += 1) {
      const counts = Array.from({ length: persons }, drawEvents).filter((count) => count > 0)
      const people = counts.map((eventsEach) => ({ people: 1, eventsEach }))
      const events = counts.reduce((total, count) => total + count, 0)
      const found = {
        people: rateOf(directRateOfPeople([{ population: persons, weight: 1, people }])),
        events: rateOf(directRate([{ population: persons, weight: 1, events }])),
      }
      for (const key of ['people', 'events'] as const)
        if (found[key].lower <= truth && truth <= found[key].upper) covered[key] += 1 / repeats
    }
    console.log(`coverage at 95% where a person has ${mean} events on average: ${JSON.stringify(covered)}`)
    expect(covered.people).toBeGreaterThan(0.9)
    expect(covered.events).toBeLessThan(0.65)
  })
})

describe('an indirectly standardised figure', () => {
  const part = { events: 12, population: 400, referenceEvents: 50, referencePopulation: 4000 }

  it('is 1 for the reference population itself, and then its own crude rate', () => {
    const self = [{ events: 40, population: 900, referenceEvents: 40, referencePopulation: 900 }]
    expect(indirectRatio(self)).toMatchObject({ value: { value: 1, observed: 40, expected: 40, method: 'Byar' } })
    const crude = rateInterval(40, 900)
    const rate = indirectRate(self)
    if (!crude.ok || !rate.ok) throw new Error('refused')
    for (const end of ['value', 'lower', 'upper'] as const) expect(rate.value[end]).toBeCloseTo(crude.value[end], 10)
  })

  it('is observed over expected, times what is asked', () => {
    expect(indirectRatio([part, { ...part, events: null }], { per: 100 })).toMatchObject({
      value: { observed: 12, expected: 10, value: 120 },
    })
    expect(indirectRatio([{ ...part, referenceEvents: null }, part])).toMatchObject({
      value: { observed: 24, expected: 5 },
    })
  })

  it('takes reference events that are missing as none, above the line and below it', () => {
    const found = indirectRate([part, { ...part, referenceEvents: null }])
    expect(found).toMatchObject({ value: { expected: 5, referenceRate: 6.25, value: expect.closeTo(30, 10) } })
  })

  it('is refused when nothing is expected, and with less than none', () => {
    const none = { ok: false, problems: 'nothing was expected, so there is no ratio to it' }
    expect(indirectRatio([{ ...part, referenceEvents: 0 }])).toEqual(none)
    expect(indirectRate([{ ...part, referenceEvents: null }])).toEqual(none)
    for (const wrong of [{ events: -1 }, { population: -1 }, { referenceEvents: -1 }, { referencePopulation: 0 }])
      expect(indirectRatio([{ ...part, ...wrong }]).ok).toBe(false)
  })
})

describe('the Bulletin’s rate', () => {
  it('of one part is the crude rate with the plain normal width', () => {
    expect(bulletinRate([{ people: 10, population: 1000, weight: 5 }], 1000)).toEqual({
      ok: true,
      value: { value: 10, halfWidth: expect.closeTo(1.96 * Math.sqrt((0.01 * 0.99) / 1000) * 1000, 9), per: 1000 },
    })
  })

  it('is refused with more people than there are', () => {
    for (const people of [11, -1]) expect(bulletinRate([{ people, population: 10, weight: 1 }]).ok).toBe(false)
    expect(bulletinRate([]).ok).toBe(false)
  })
})
