import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDateOf } from './calendar-date.ts'
import {
  dateFromInstant,
  instantFromDate,
  instantFromText,
  instantOf,
  wallClockOf,
  wholeMinutesBetween,
} from './instant.ts'
import { localTimeOf } from './local-time.ts'
import { monthFrom } from './month.ts'
import { longDate, shortDate, writtenDuration, writtenInstant, writtenMonth } from './written-time.ts'

const LONDON = 'Europe/London'
const at = (date: string, time: string, later?: 'later') =>
  instantOf(calendarDateOf(date), localTimeOf(time), LONDON, later)

/** A second way to find an instant, which shares nothing with ours: ask Intl what London showed, and search. */
const shown = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
})
function reference(date: string, time: string): number {
  const wanted = `${date.split('-').toReversed().join('/')}, ${time}:00`
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  for (const hoursAhead of [1, 0]) {
    const guess = asIfUtc - hoursAhead * 3_600_000
    if (shown.format(guess) === wanted) return guess
  }
  return asIfUtc // only in the hour the clocks skip: read on winter time, which the clocks then show as an hour later
}

const wall = fc.record({
  date: fc.integer({ min: 0, max: 2190 }).map((days) => addDays(calendarDateOf('2025-01-01'), days)),
  time: fc
    .integer({ min: 0, max: 1439 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`),
})
const changeNights = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26']
const nearChange = fc.record({
  date: fc.constantFrom(...changeNights.map(calendarDateOf)),
  time: wall.map((w) => w.time),
})

describe('durations', () => {
  it('are right to the minute for 10,000 random intervals in London, 2025 to 2030', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.oneof(wall, nearChange), fc.oneof(wall, nearChange), (a, b) => {
        const minutes = wholeMinutesBetween(at(a.date, a.time).instant, at(b.date, b.time).instant)
        expect(minutes).toBe((reference(b.date, b.time) - reference(a.date, a.time)) / 60_000)
        compared += 1
      }),
      { numRuns: 10_000 },
    )
    expect(compared).toBeGreaterThanOrEqual(10_000)
  })

  it('count the hour that is lost and the hour that is gained', () => {
    const minutes = (a: string, b: string, day: string) => wholeMinutesBetween(at(day, a).instant, at(day, b).instant)
    expect(minutes('00:30', '02:30', '2026-03-29')).toBe(60)
    expect(minutes('00:30', '02:30', '2026-10-25')).toBe(180)
    expect(minutes('00:30', '02:30', '2026-06-01')).toBe(120)
  })

  it('cut off the part of a minute that has not passed', () => {
    const minutes = (a: string, b: string) => wholeMinutesBetween(instantFromText(a), instantFromText(b))
    expect(minutes('2026-11-21T14:00:59Z', '2026-11-21T14:02:01Z')).toBe(1)
    expect(minutes('2026-11-21T14:02:01Z', '2026-11-21T14:00:59Z')).toBe(-1)
  })
})

describe('a wall clock time on the nights the clocks change', () => {
  it('means the first of two equal hours unless told', () => {
    expect(at('2026-10-25', '01:30')).toMatchObject({ clock: 'repeated' })
    expect(at('2026-10-25', '01:30').instant.toString()).toBe('2026-10-25T00:30:00Z')
    expect(at('2026-10-25', '01:30', 'later').instant.toString()).toBe('2026-10-25T01:30:00Z')
  })

  it('moves forward out of an hour that never was, and says so', () => {
    const moved = at('2026-03-29', '01:30')
    expect(moved.clock).toBe('skipped')
    expect(wallClockOf(moved.instant, LONDON)).toEqual({ date: '2026-03-29', time: '02:30' })
  })

  it('comes back as it was written on every ordinary minute', () => {
    fc.assert(
      fc.property(wall, ({ date, time }) => {
        const placed = at(date, time)
        if (placed.clock !== 'skipped') expect(wallClockOf(placed.instant, LONDON)).toEqual({ date, time })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('an instant', () => {
  it('keeps its seconds, and survives the driver', () => {
    const instant = instantFromText('2026-11-21T14:32:05Z')
    expect(wallClockOf(instant, LONDON)).toEqual({ date: '2026-11-21', time: '14:32:05' })
    expect(instantFromDate(dateFromInstant(instant)).equals(instant)).toBe(true)
  })
})

describe('times written for people', () => {
  it('read as people say them', () => {
    expect(writtenInstant(instantFromText('2026-11-21T14:32:05Z'), LONDON)).toBe('14:32 on Saturday 21 November 2026')
    expect(longDate(calendarDateOf('1969-07-20'))).toBe('Sunday 20 July 1969')
    expect(shortDate(calendarDateOf('2026-09-01'))).toBe('1 Sep 2026')
    expect(writtenMonth(monthFrom('2026-11'))).toBe('November 2026')
  })

  it('give a length in the units people count in, singular where there is one', () => {
    const said = [0, 1, 8, 60, 65, 121, 1440, 4380].map(writtenDuration)
    expect(said).toEqual([
      'less than a minute',
      '1 minute',
      '8 minutes',
      '1 hour',
      '1 hour 5 minutes',
      '2 hours 1 minute',
      '1 day',
      '3 days 1 hour',
    ])
    expect(() => writtenDuration(-1)).toThrow('not a length of time')
  })
})
