import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meantWords, slipsBetween } from './spelling.ts'

test('each slip of the finger counts one: a letter too many, too few, another, or two changed round', () => {
  expect(slipsBetween('restricions', 'restrictions')).toBe(1)
  expect(slipsBetween('seclussion', 'seclusion')).toBe(1)
  expect(slipsBetween('saver', 'safer')).toBe(1)
  expect(slipsBetween('frist', 'first')).toBe(1)
  expect(slipsBetween('phsycological', 'psychological')).toBe(2)
})

test('distance is the same both ways, nought only between equals, and never more than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = slipsBetween(one, other)
      expect(slips).toBe(slipsBetween(other, one))
      expect(slips === 0).toBe(one === other)
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length))
      expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
    }),
  )
})

test('short words and numbers are taken as they are typed; the closest comes first, and three at most', () => {
  expect(meantWords('ri', ['rn', 'rib'])).toEqual([])
  expect(meantWords('2019', ['2018'])).toEqual([])
  expect(meantWords('tols', ['toys', 'tools', 'tolls', 'tole', 'polls'])).toEqual(['toys', 'tools', 'tolls'])
  expect(meantWords('psycologial', ['physiological', 'psychological'])).toEqual(['psychological'])
})
