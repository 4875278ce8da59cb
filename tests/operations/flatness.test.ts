import { expect, test } from 'vitest'
import { flatnessOf } from '../../bench/flatness.ts'

/** A heap as it looks: a floor, and rubbish on it that grows until the collector comes. */
const heap = (floor: (n: number) => number) => Array.from({ length: 300 }, (_, n) => floor(n) + (n % 7) * 4)

test('a heap that fills and is collected again and again is flat, also while it warms up', () => {
  expect(flatnessOf(heap(() => 120)).isFlat).toBe(true)
  expect(flatnessOf(heap((n) => 120 - Math.max(0, 40 - n))).isFlat).toBe(true)
})

test('a heap that keeps a kilobyte of each of 50,000 requests is not', () => {
  const { isFlat, rise } = flatnessOf(heap((n) => 120 + (n / 300) * 50))
  expect([isFlat, rise > 0.1]).toEqual([false, true])
})

test('a few samples are no proof', () => {
  expect(() => flatnessOf([120, 120, 120])).toThrow('too few samples')
})
