import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileGroups } from './quantile-groups.ts'
import { slopeIndex } from './slope-index.ts'

describe('quantile groups', () => {
  it('are as equal as they can be, lowest first or last', () => {
    expect(quantileGroups([10, 40, 20, 30], 2)).toEqual([1, 2, 1, 2])
    expect(quantileGroups([10, 40, 20, 30], 2, { inverted: true })).toEqual([2, 1, 2, 1])
    expect(quantileGroups([5, 5, 5, 9], 4)).toEqual([1, 1, 1, 4])
  })

  it('give none to a missing value, and none to any when there are fewer values than groups', () => {
    expect(quantileGroups([1, null, 2], 2)).toEqual([1, null, 2])
    expect(quantileGroups([1, null, 2], 3)).toEqual([null, null, null])
  })
})

describe('the slope index', () => {
  it('is the rise of a straight line from one end of the population to the other', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 10 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: -40, max: 40 }), (populations, rise) => {
        const whole = populations.reduce((a, b) => a + b, 0)
        const groups = populations.map((population, i) => {
          const before = populations.slice(0, i).reduce((a, b) => a + b, 0)
          return { population, value: 50 + (rise * (before + population / 2)) / whole }
        })
        const found = slopeIndex(groups)
        expect(found).toMatchObject({
          value: { slopeIndex: expect.closeTo(rise, 8), intercept: expect.closeTo(50, 8) },
        })
        expect(found).toMatchObject({ value: { relativeIndex: expect.closeTo((50 + rise) / 50, 8) } })
      }),
    )
  })

  it('is refused for one group, and for a group without people or figure', () => {
    const group = { population: 10, value: 3 }
    for (const groups of [[group], [group, { ...group, population: 0 }], [group, { ...group, value: Number.NaN }]])
      expect(slopeIndex(groups)).toMatchObject({ ok: false })
  })
})
