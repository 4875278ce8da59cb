import { describe, expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { byClosing, closingInWords, isOpenOn } from './closing.ts'

const day = calendarDateOf
const closing = (closesOn: string) => ({ closesOn: day(closesOn) })

describe('what closes on a day', () => {
  test.each([
    ['2026-03-27', true, 'Closes on Saturday 4 April 2026'],
    ['2026-03-28', true, 'Closes in 7 days, on Saturday 4 April 2026'],
    ['2026-04-02', true, 'Closes in 2 days, on Saturday 4 April 2026'],
    ['2026-04-03', true, 'Closes tomorrow, Saturday 4 April 2026'],
    ['2026-04-04', true, 'Closes today, Saturday 4 April 2026'],
    ['2026-04-05', false, 'Closed on Saturday 4 April 2026'],
    ['2027-04-04', false, 'Closed on Saturday 4 April 2026'],
  ])('on %s is open: %s, and reads "%s"', (today, isOpen, words) => {
    expect(isOpenOn(closing('2026-04-04'), day(today))).toBe(isOpen)
    expect(closingInWords(closing('2026-04-04'), day(today))).toBe(words)
  })

  test('stands first where it closes first; what is closed comes after, the latest first', () => {
    const all = ['2026-01-01', '2026-06-01', '2026-02-01', '2026-04-01'].map(closing)
    expect(byClosing(all, day('2026-03-01')).map(({ closesOn }) => closesOn)).toEqual([
      '2026-04-01',
      '2026-06-01',
      '2026-02-01',
      '2026-01-01',
    ])
  })
})
