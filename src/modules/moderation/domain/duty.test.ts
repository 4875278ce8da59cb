import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { nextOnDuty, onDuty, type Turn } from './duty.ts'

const turn = (given: Partial<Turn>): Turn => ({
  id: newId(),
  name: 'Ada',
  from: '2026-01-01',
  until: null,
  weekdays: [1, 2, 3, 4, 5],
  starts: '09:00',
  ends: '17:00',
  ...given,
})
const goodFriday = [{ day: '2026-04-03', name: 'Good Friday' }]
const at = (text: string) => instantFromText(text)

describe('who is on duty', () => {
  it.each([
    ['on a winter morning', '2026-01-15T09:00:00Z', ['Ada']],
    ['a minute before', '2026-01-15T08:59:00Z', []],
    ['when the turn ends', '2026-01-15T17:00:00Z', []],
    ['on a summer morning, by the clock on the wall', '2026-07-15T08:00:00Z', ['Ada']],
    ['on a Saturday', '2026-01-17T10:00:00Z', []],
    ['on a bank holiday', '2026-04-03T10:00:00Z', []],
    ['before the first day', '2025-12-31T10:00:00Z', []],
  ])('%s', (_when, now, names) => {
    expect(onDuty([turn({})], goodFriday, at(now))).toEqual(names)
  })

  it('ends with the last day, and names each person once', () => {
    const turns = [turn({ until: '2026-01-15' }), turn({ starts: '08:00' }), turn({ name: 'Ben' })]
    expect(onDuty(turns, [], at('2026-01-15T10:00:00Z'))).toEqual(['Ada', 'Ben'])
    expect(onDuty([turn({ until: '2026-01-14' })], [], at('2026-01-15T10:00:00Z'))).toEqual([])
  })
})

describe('when somebody is back', () => {
  it.each([
    ['now, if somebody is there', '2026-01-15T10:00:00Z', '2026-01-15T10:00:00Z'],
    ['this morning', '2026-01-15T05:00:00Z', '2026-01-15T09:00:00Z'],
    ['on Monday, after the clocks went forward', '2026-03-27T18:00:00Z', '2026-03-30T08:00:00Z'],
    ['after a bank holiday and a weekend', '2026-04-02T18:00:00Z', '2026-04-06T08:00:00Z'],
  ])('%s', (_when, now, back) => {
    expect(nextOnDuty([turn({})], goodFriday, at(now))?.toString()).toBe(at(back).toString())
  })

  it('is not known while nobody is in the roster', () => {
    expect(nextOnDuty([], [], at('2026-01-15T10:00:00Z'))).toBeNull()
  })
})
