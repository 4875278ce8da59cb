import { expect, test } from 'vitest'
import { startClock } from '#platform/clock/clock.ts'

test('the clock is the machine’s, in UTC', () => {
  expect(startClock(null, () => 0)()).toBe('1970-01-01T00:00:00.000Z')
})

test('a moved clock starts where it was put and runs on', () => {
  let machine = 1_000
  const now = startClock('2026-03-01T09:00:00.000Z', () => machine)
  expect(now()).toBe('2026-03-01T09:00:00.000Z')
  machine += 90_000
  expect(now()).toBe('2026-03-01T09:01:30.000Z')
})
