import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDateOf,
  compareDates,
  daysBetween,
  earlierDate,
  isCalendarDate,
  laterDate,
  parseCalendarDate,
} from './calendar-date.ts'
import { compareTimes, isLocalTime, localTimeOf } from './local-time.ts'
import { firstDayOf, isMonth, lastDayOf, monthFrom, monthOf, monthsBetween, nextMonth, parseMonth } from './month.ts'

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(calendarDateOf('1900-01-01'), days))

describe('a calendar date', () => {
  it('is a day that exists, and nothing else', () => {
    for (const text of ['2024-02-29', '2026-11-21', '1900-01-01']) expect(isCalendarDate(text), text).toBe(true)
    const wrong = [
      '2023-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '21/11/2026',
      '',
      '2026-11-21T10:00',
    ]
    for (const text of wrong) expect(isCalendarDate(text), text).toBe(false)
  })

  it('is explained in plain words when it cannot be read, beside the field it belongs to', () => {
    expect(parseCalendarDate('2026-11-21')).toEqual({ ok: true, value: '2026-11-21' })
    expect(parseCalendarDate('2026-02-30', 'starts-on')).toMatchObject({
      ok: false,
      problems: [{ field: 'starts-on' }],
    })
    expect(() => calendarDateOf('soon')).toThrow('not a calendar date')
  })

  it('counts days without regard to clock changes or leap years', () => {
    expect(daysBetween(calendarDateOf('2026-03-28'), calendarDateOf('2026-03-30'))).toBe(2)
    expect(daysBetween(calendarDateOf('2024-02-28'), calendarDateOf('2024-03-01'))).toBe(2)
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('has one order, whichever way it is asked for', () => {
    expect(compareDates(calendarDateOf('2026-01-01'), calendarDateOf('2026-01-01'))).toBe(0)
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)))
        expect([earlierDate(a, b), laterDate(a, b)]).toEqual([a, b].toSorted(compareDates))
      }),
    )
  })
})

describe('a month', () => {
  it('has the last day the calendar gives it', () => {
    expect(lastDayOf(monthFrom('2024-02'))).toBe('2024-02-29')
    expect(lastDayOf(monthFrom('2026-02'))).toBe('2026-02-28')
    expect(lastDayOf(monthFrom('2026-12'))).toBe('2026-12-31')
    expect(firstDayOf(monthFrom('2026-12'))).toBe('2026-12-01')
  })

  it('is refused when it is no month', () => {
    expect(parseMonth('2026-11')).toEqual({ ok: true, value: '2026-11' })
    expect(parseMonth('2026-13', 'from')).toMatchObject({ ok: false, problems: [{ field: 'from' }] })
    expect(isMonth('2026-11-01')).toBe(false)
    expect(() => monthFrom('November')).toThrow('not a month')
  })

  it('is followed by the month of the day after its last, for every day of two centuries', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(nextMonth(monthOf(date))).toBe(monthOf(addDays(lastDayOf(monthOf(date)), 1)))
      }),
    )
  })

  it('counts both ends of a stretch of months', () => {
    expect(monthsBetween(monthFrom('2025-11'), monthFrom('2026-02'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(monthsBetween(monthFrom('2026-02'), monthFrom('2026-02'))).toEqual(['2026-02'])
    expect(monthsBetween(monthFrom('2026-03'), monthFrom('2026-02'))).toEqual([])
  })
})

describe('a wall clock time', () => {
  it('is compared by what it means, with or without seconds', () => {
    expect(compareTimes(localTimeOf('16:30'), localTimeOf('16:30:00'))).toBe(0)
    expect(compareTimes(localTimeOf('16:30'), localTimeOf('16:30:01'))).toBeLessThan(0)
    expect(compareTimes(localTimeOf('23:59:59'), localTimeOf('00:00'))).toBeGreaterThan(0)
  })

  it('ends at 23:59:59', () => {
    for (const text of ['24:00', '9:05', '12:60', '12:00:60', '']) expect(isLocalTime(text), text).toBe(false)
    expect(() => localTimeOf('24:00')).toThrow('not a time of day')
  })
})
