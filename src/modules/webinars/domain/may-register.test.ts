import { expect, test } from 'vitest'
import { doorAt } from './may-register.ts'
import { freePlaces, offeredUntil, standingOfNewcomer } from './registration.ts'

const webinar = {
  startsAt: '2026-03-29T13:00:00.000Z',
  endsAt: '2026-03-29T14:00:00.000Z',
  cancelledAt: null,
  withdrawnAt: null,
  whoMay: 'anybody' as const,
  membersUntil: null,
  capacity: 10,
}
const full = { ...webinar, capacity: 7 }
const before = '2026-03-01T09:00:00.000Z'
const membersUntil = '2026-03-15T00:00:00.000Z'

test.each([
  ['anybody may register before it', webinar, before, 'open'],
  ['and while it is on', webinar, '2026-03-29T13:30:00.000Z', 'open'],
  ['and nobody once it has begun with all places taken', full, '2026-03-29T13:30:00.000Z', 'full'],
  ['while before it the line is open', full, before, 'open'],
  ['nobody after it', webinar, webinar.endsAt, 'over'],
  ['nobody once it is called off', { ...webinar, cancelledAt: before }, before, 'called off'],
  ['nor while it is withdrawn', { ...webinar, withdrawnAt: before }, before, 'withdrawn'],
  ['members first, at first', { ...webinar, whoMay: 'members first' as const, membersUntil }, before, 'members'],
  ['then anybody', { ...webinar, whoMay: 'members first' as const, membersUntil }, membersUntil, 'open'],
  ['members only, always', { ...webinar, whoMay: 'members only' as const }, before, 'members'],
  ['nobody where others take the names', { ...webinar, whoMay: 'nobody' as const }, before, 'not here'],
])('%s', (_, given, now, door) => {
  expect(doorAt(given, now, 7)).toBe(door)
})

test('a newcomer takes a free place, but never one before those who wait until it begins', () => {
  const hasBegun = false
  expect(standingOfNewcomer({ capacity: null, held: 900, waiting: 0, hasBegun })).toBe('place')
  expect(standingOfNewcomer({ capacity: 10, held: 9, waiting: 0, hasBegun })).toBe('place')
  expect(standingOfNewcomer({ capacity: 10, held: 10, waiting: 0, hasBegun })).toBe('waiting')
  expect(standingOfNewcomer({ capacity: 10, held: 9, waiting: 1, hasBegun })).toBe('waiting')
  expect(standingOfNewcomer({ capacity: 10, held: 9, waiting: 1, hasBegun: true })).toBe('place')
  expect([freePlaces({ capacity: 10, held: 12 }), freePlaces({ capacity: 10, held: 7 })]).toEqual([0, 3])
})

test('a place is kept for 48 hours, but not beyond the beginning', () => {
  expect(offeredUntil(before, 48, webinar.startsAt)).toBe('2026-03-03T09:00:00.000Z')
  expect(offeredUntil('2026-03-29T09:00:00.000Z', 48, webinar.startsAt)).toBe(webinar.startsAt)
})
