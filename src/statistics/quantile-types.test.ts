import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile } from './average.ts'
import { type QuantileType, quantileOfType } from './quantile-types.ts'
import { ranks } from './ranks.ts'
import { roundAsR } from './rounding.ts'

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 })
const types: QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

describe('quantiles of the nine types', () => {
  it('lie between the least and the greatest, and do not fall as the share grows', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(values, share, share, fc.constantFrom(...types), (all, p, q, type) => {
        const [less, more] = [quantileOfType(all, Math.min(p, q), type), quantileOfType(all, Math.max(p, q), type)]
        expect(less ?? 0).toBeLessThanOrEqual((more ?? 0) + 1e-9)
        expect(less ?? 0).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9)
        expect(more ?? 0).toBeLessThanOrEqual(Math.max(...all) + 1e-9)
        expect(quantileOfType(all, p, 7)).toBeCloseTo(quantile(all, p) ?? 0, 9)
      }),
    )
  })

  it('are R’s at a tie of places, and none of nothing', () => {
    expect(types.map((type) => quantileOfType([1, 2, 3, 4], 0.5, type))).toEqual([
      2, 2.5, 2, 2, 2.5, 2.5, 2.5, 2.5, 2.5,
    ])
    expect(quantileOfType([1, 2, 3, 4, 5, 6], 0.25, 3)).toBe(2)
    expect(quantileOfType([1, 2, 3, 4, 5, 6, 7, 8], 0.1875, 3)).toBe(2)
    expect(quantileOfType([1, 2, 3, 4], 0.625, 3)).toBe(2)
    expect(([1, 2, 3] as const).map((type) => quantileOfType([1, 2, 3, 4], 0.3, type))).toEqual([2, 2, 1])
    expect(quantileOfType([], 0.5, 7)).toBeNull()
  })
})

describe('ranks', () => {
  it('share the mean of their places when they tie', () => {
    expect(ranks([3, 1, 4, 1, 5])).toEqual([3, 1.5, 4, 1.5, 5])
    expect(ranks([])).toEqual([])
  })
})

describe('R’s rounding', () => {
  it('goes to the nearer neighbour, and to the even one when neither is', () => {
    expect([10.125, 9.005, 10.995, 164.965, 778.515, -10.125, 0, 3].map((value) => roundAsR(value, 2))).toEqual([
      10.12, 9.01, 10.99, 164.96, 778.52, -10.12, 0, 3,
    ])
    expect([0.5, 1.5, 2.5].map((value) => roundAsR(value, 0))).toEqual([0, 2, 2])
  })
})
