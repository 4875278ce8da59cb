import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { localTimeOf } from '#basics/local-time.ts'
import type { Moment } from './moment.ts'
import type { TimeHere } from './stay.ts'
import { checkAfterStart, checkMoment, checkOverlap, checkUnitRuns, momentInWords } from './stay-rules.ts'

function at(text: string): Moment {
  const [date = '', time] = text.split(' ')
  return { date: calendarDateOf(date), time: time === undefined ? null : localTimeOf(time) }
}

function here(from: string, until: string | null): TimeHere {
  const [start, end] = [at(from), until === null ? null : at(until)]
  return { startedOn: start.date, startedTime: start.time, endedOn: end?.date ?? null, endedTime: end?.time ?? null }
}

const overlap = (from: string, until: string | null, others: TimeHere[]) =>
  checkOverlap(at(from), until === null ? null : at(until), others, 'came').length > 0

describe('a start, a move or an end', () => {
  it('cannot lie in the future: not tomorrow, not in a minute', () => {
    const now = at('2026-11-21 14:30')
    expect(checkMoment(at('2026-11-22'), now, 'came')).toMatchObject([{ field: 'came-day' }])
    expect(checkMoment(at('2026-11-21 14:31'), now, 'came')).toMatchObject([{ field: 'came-time' }])
    expect(checkMoment(at('2026-11-21 14:30'), now, 'came')).toEqual([])
    expect(checkMoment(at('2026-11-21'), now, 'came')).toEqual([])
    expect(checkMoment(at('2024-01-01 23:59'), now, 'came')).toEqual([])
  })

  it('cannot come before the start of the stay, by day or by time', () => {
    expect(checkAfterStart(at('2026-05-01'), at('2026-05-02'), 'left')).toMatchObject([{ field: 'left-day' }])
    expect(checkAfterStart(at('2026-05-02 09:00'), at('2026-05-02 10:00'), 'left')).toMatchObject([
      { field: 'left-time' },
    ])
    expect(checkAfterStart(at('2026-05-02'), at('2026-05-02 10:00'), 'left')).toEqual([])
    expect(checkAfterStart(at('2026-05-02 10:00'), at('2026-05-02 10:00'), 'left')).toEqual([])
  })

  it('cannot be in a unit that has closed', () => {
    const willow = { name: 'Willow Ward', closedOn: calendarDateOf('2026-05-01') }
    expect(checkUnitRuns(willow, at('2026-05-01'), 'unit')).toEqual([
      { field: 'unit', says: 'Willow Ward closed on 1 May 2026. Choose another unit.' },
    ])
    expect(checkUnitRuns(willow, at('2026-04-30 23:59'), 'unit')).toEqual([])
  })
})

describe('two stays', () => {
  const may = here('2026-05-10 10:00', '2026-05-20 15:00')

  it('cannot overlap, and the words say which stay is in the way', () => {
    expect(checkOverlap(at('2026-05-15'), null, [may], 'came')).toEqual([
      {
        field: 'came-day',
        says: 'They were already here from Sunday 10 May 2026 at 10:00, until Wednesday 20 May 2026 at 15:00. Two stays cannot overlap: check the day.',
      },
    ])
    expect(overlap('2026-05-01', null, [may])).toBe(true)
    expect(overlap('2026-05-20 14:59', null, [may])).toBe(true)
    expect(overlap('2026-05-01', '2026-05-10 10:01', [may])).toBe(true)
    expect(overlap('2026-06-01', null, [here('2026-05-01', null)])).toBe(true)
  })

  it('may touch, and are taken to touch where a time on that day is not known', () => {
    expect(overlap('2026-05-20 15:00', null, [may])).toBe(false)
    expect(overlap('2026-05-20', null, [may])).toBe(false)
    expect(overlap('2026-05-01', '2026-05-10', [may])).toBe(false)
    expect(overlap('2026-05-01', '2026-05-02', [may, here('2026-06-01', null)])).toBe(false)
  })
})

describe('a moment in words', () => {
  it('leaves out a time that nobody knows', () => {
    expect(momentInWords(at('2026-11-21 14:30:00'))).toBe('Saturday 21 November 2026 at 14:30')
    expect(momentInWords(at('2026-11-21'))).toBe('Saturday 21 November 2026')
  })
})
