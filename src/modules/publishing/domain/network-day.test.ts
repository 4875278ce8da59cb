import { expect, test } from 'vitest'
import { networkDayOf } from './network-day.ts'

test.each([
  ['2026-01-15T23:59:59.999Z', '2026-01-15', 'in winter the day ends with that of UTC'],
  ['2026-06-30T22:59:59Z', '2026-06-30', 'in summer it ends an hour earlier'],
  ['2026-06-30T23:00:00Z', '2026-07-01', 'the last hour of UTC is of the next day, and month'],
  ['2026-03-29T00:30:00Z', '2026-03-29', 'also when the clocks go forward'],
  ['2026-10-25T23:30:00Z', '2026-10-25', 'and after they went back'],
])('the day at %s is %s: %s', (at, day) => {
  expect(networkDayOf(at)).toBe(day)
})
