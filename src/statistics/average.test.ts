import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maximum, mean, median, quantile, sum } from './average.ts'
import { roundHalfAwayFromZero, roundToNearest } from './rounding.ts'

describe('a mean', () => {
  it('lies exactly on values that lie exactly on it', () => {
    const values = Array.from({ length: 15 }, (_, i) => [0.1, 0.2, 0.3][i % 3] ?? 0)
    expect(mean(values)).toBe(0.2)
    expect(values.reduce((a, b) => a + b, 0) / 15).not.toBe(0.2) // what a plain loop gives
  })

  it('keeps small values beside very large ones, in any order', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (values) => {
        expect(sum(values)).toBe(values.reduce((a, b) => a + b, 0))
      }),
    )
  })

  it('of nothing is nothing', () => {
    expect([mean([]), median([]), maximum([]), quantile([], 0.1)]).toEqual([null, null, null, null])
  })
})

describe('a median and a quantile', () => {
  it('draw a straight line between neighbours, as R’s type 7', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([12, 1, 8, 720])).toBe(10)
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3.5, -2]
    expect([0, 0.05, 0.1, 0.25, 0.5, 0.9, 1].map((p) => quantile(values, p))).toEqual([-2, -0.5, 1, 1.5, 3.5, 6, 9])
  })

  it('lie between the least and the greatest, and a maximum is one of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const between = quantile(values, p) ?? Number.NaN
        expect(between).toBeGreaterThanOrEqual(Math.min(...values))
        expect(between).toBeLessThanOrEqual(Math.max(...values))
        expect(maximum(values)).toBe(Math.max(...values))
      }),
    )
  })
})

describe('rounding', () => {
  it('sends a half away from zero, as it is written', () => {
    const rounded: [number, number, number][] = [
      [2.5, 0, 3],
      [-2.5, 0, -3],
      [10.125, 2, 10.13],
      [1.005, 2, 1.01],
      [9.005, 2, 9.01],
      [0.0000005, 6, 0.000001],
      [25.53191489361702, 0, 26],
      [1234.5678, -2, 1200],
      [0, 3, 0],
    ]
    for (const [value, decimals, want] of rounded)
      expect(roundHalfAwayFromZero(value, decimals), String(value)).toBe(want)
    expect(roundHalfAwayFromZero(1e21)).toBe(1e21)
  })

  it('of a count to the nearest 5 is never further than 2 away', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(roundToNearest(count, 5) % 5).toBe(0)
        expect(Math.abs(roundToNearest(count, 5) - count)).toBeLessThanOrEqual(2)
      }),
    )
  })
})
