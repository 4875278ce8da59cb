import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLeads, remindersDue, writtenLead } from './reminder-plan.ts'

const startsAt = '2026-03-29T13:00:00.000Z'
const usual = { startsAt, placeSince: '2026-03-01T09:00:00.000Z', reminders: [10_080, 1_440, 60], decided: [] }

test.each([
  ['before the first moment nothing is due', '2026-03-22T12:59:00.000Z', []],
  ['a week before, the first is sent', '2026-03-22T13:00:00.000Z', [[10_080, 'send']]],
  ['after two days without power it is sent late', '2026-03-24T13:00:00.000Z', [[10_080, 'send']]],
  [
    'when the next is due, the first is noted as too late',
    '2026-03-28T13:00:00.000Z',
    [
      [10_080, 'too late'],
      [1_440, 'send'],
    ],
  ],
  [
    'an hour before, only the last is useful',
    '2026-03-29T12:00:00.000Z',
    [
      [10_080, 'too late'],
      [1_440, 'too late'],
      [60, 'send'],
    ],
  ],
  [
    'from the beginning on, all are too late',
    startsAt,
    [
      [10_080, 'too late'],
      [1_440, 'too late'],
      [60, 'too late'],
    ],
  ],
])('%s', (_, now, steps) => {
  expect(remindersDue(usual, now).map(({ minutesBefore, todo }) => [minutesBefore, todo])).toEqual(steps)
})

test('who registered after a reminder’s moment is not owed it', () => {
  const late = { ...usual, placeSince: '2026-03-28T20:00:00.000Z' }
  expect(remindersDue(late, '2026-03-29T12:30:00.000Z')).toEqual([{ minutesBefore: 60, todo: 'send' }])
})

test('at any moments the house wakes, each reminder is decided once, and at most one is sent at a time', () => {
  const moments = fc.array(fc.integer({ min: -20_000, max: 200 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(moments, (minutes) => {
      const decided: number[] = []
      for (const minute of minutes.toSorted((a, b) => a - b)) {
        const now = new Date(Date.parse(startsAt) + minute * 60_000).toISOString()
        const steps = remindersDue({ ...usual, placeSince: '2026-01-01T00:00:00.000Z', decided }, now)
        expect(steps.filter(({ todo }) => todo === 'send').length).toBeLessThanOrEqual(1)
        decided.push(...steps.map((step) => step.minutesBefore))
      }
      expect(new Set(decided).size).toBe(decided.length)
      expect(decided.length === 3).toBe(Math.max(...minutes) >= -60)
    }),
  )
})

test('how long before can be typed as people say it', () => {
  expect(readLeads('1 hour, 1 week and 1 day')).toEqual([10_080, 1_440, 60])
  expect(readLeads('')).toEqual([])
  expect(readLeads('soon')).toBeNull()
  expect([10_080, 2_880, 60, 90].map(writtenLead)).toEqual(['1 week', '2 days', '1 hour', '90 minutes'])
})
