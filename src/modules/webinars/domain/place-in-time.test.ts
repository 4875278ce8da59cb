import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { placeInTime } from './place-in-time.ts'

const on = (day: string, from: string, until: string, zone = 'Europe/London', lastDay: string | null = null) =>
  placeInTime({
    day: calendarDateOf(day),
    lastDay: lastDay === null ? null : calendarDateOf(lastDay),
    from,
    until,
    zone,
  })

test.each([
  [
    'the day before the clocks go forward',
    '2026-03-28',
    '2pm',
    '1530',
    'Europe/London',
    '2026-03-28T14:00:00Z',
    '2026-03-28T15:30:00Z',
  ],
  ['the day they do', '2026-03-29', '14:00', '15.30', 'Europe/London', '2026-03-29T13:00:00Z', '2026-03-29T14:30:00Z'],
  [
    'the day they go back',
    '2027-10-31',
    '14:00',
    '15:30',
    'Europe/London',
    '2027-10-31T14:00:00Z',
    '2027-10-31T15:30:00Z',
  ],
  ['by other clocks', '2027-03-20', '9am', 'noon', 'Australia/Sydney', '2027-03-19T22:00:00Z', '2027-03-20T01:00:00Z'],
])('the hour on the wall is kept: %s', (_, day, from, until, zone, startsAt, endsAt) => {
  expect(on(day, from, until, zone)).toEqual({ ok: true, value: { startsAt, endsAt } })
})

test('a conference may last days, across a clock change', () => {
  expect(on('2026-10-24', '10:00', '16:00', 'Europe/London', '2026-10-25')).toEqual({
    ok: true,
    value: { startsAt: '2026-10-24T09:00:00Z', endsAt: '2026-10-25T16:00:00Z' },
  })
})

test.each([
  ['a time that no clock shows', () => on('2026-03-29', '01:30', '14:00'), 'from', 'go forward'],
  ['a time that clocks show twice', () => on('2026-10-25', '01:30', '14:00'), 'from', 'twice'],
  ['what cannot be read', () => on('2026-10-25', 'tea time', '14:00'), 'from', 'Type it like'],
  ['an end before the beginning', () => on('2026-10-25', '14:00', '13:00'), 'until', 'ends before it begins'],
  [
    'a last day before the first',
    () => on('2026-10-25', '10:00', '13:00', 'Europe/London', '2026-10-24'),
    'lastDay',
    'before the first',
  ],
  ['a zone nobody knows', () => on('2026-10-25', '10:00', '13:00', 'Europe/Camelot'), 'zone', 'like Europe/London'],
])('%s is refused beside its field', (_, placing, field, says) => {
  const placed = placing()
  expect(placed.ok ? [] : placed.problems).toEqual([{ field, says: expect.stringContaining(says) }])
})
