import { expect, it } from 'vitest'
import { afterCheck, isBroken, isDue, type LinkCheck, type LinkFound } from './link-check.ts'

const address = 'https://example.org/'
const on = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString()
const gone: LinkFound = { is: 'broken', says: 'There is no such page any more.' }
const there: LinkFound = { is: 'sound', movedTo: null }

function checked(...found: readonly (readonly [day: number, found: LinkFound])[]): LinkCheck {
  const last = found.reduce<LinkCheck | undefined>(
    (before, [day, one]) => afterCheck(before, address, one, on(day)),
    undefined,
  )
  if (last === undefined) throw new Error('nothing was checked')
  return last
}

it.each([
  ['once', [[1, gone]], false],
  [
    'three times within three days',
    [
      [1, gone],
      [2, gone],
      [3, gone],
    ],
    false,
  ],
  [
    'twice over a week',
    [
      [1, gone],
      [8, gone],
    ],
    false,
  ],
  [
    'three times over a week',
    [
      [1, gone],
      [4, gone],
      [8, gone],
    ],
    true,
  ],
  [
    'three times over a week, but it came back between',
    [
      [1, gone],
      [4, there],
      [8, gone],
      [9, gone],
    ],
    false,
  ],
] as const)('a link that leads nowhere %s counts as broken: %s', (_when, found, broken) => {
  expect(isBroken(checked(...found))).toBe(broken)
})

it('is checked each week, and each day while it leads nowhere', () => {
  expect([isDue(undefined, on(1)), isDue(checked([1, there]), on(7)), isDue(checked([1, there]), on(8))]).toEqual([
    true,
    false,
    true,
  ])
  expect([isDue(checked([1, gone]), on(1)), isDue(checked([1, gone]), on(2))]).toEqual([false, true])
})
