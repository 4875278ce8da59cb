import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { wardOfStart } from '#statistics/nhs-england-monthly/ward-placement.ts'
import type { Moment } from './moment.ts'
import { currentStay, stayAtMoment, type TimeHere } from './stay.ts'

type Sample = TimeHere & { readonly id: string }

function stay(id: string, from: string, until: string | null = null): Sample {
  const [startedOn = '', startedTime] = from.split(' ')
  const [endedOn, endedTime] = until?.split(' ') ?? []
  return {
    id,
    startedOn: calendarDateOf(startedOn),
    startedTime: startedTime === undefined ? null : localTimeOf(startedTime),
    endedOn: endedOn === undefined ? null : calendarDateOf(endedOn),
    endedTime: endedTime === undefined ? null : localTimeOf(endedTime),
  }
}

function at(text: string): Moment {
  const [date = '', time] = text.split(' ')
  return { date: calendarDateOf(date), time: time === undefined ? null : localTimeOf(time) }
}

const moved = [stay('willow', '2026-05-01 10:00', '2026-05-03 14:00'), stay('hazel', '2026-05-03 14:00')]

describe('the stay that contains a moment', () => {
  it('begins with its first minute and ends before its last: the minute of a move belongs to the new unit', () => {
    expect(stayAtMoment(moved, at('2026-05-01 10:00'))?.id).toBe('willow')
    expect(stayAtMoment(moved, at('2026-05-03 13:59'))?.id).toBe('willow')
    expect(stayAtMoment(moved, at('2026-05-03 14:00'))?.id).toBe('hazel')
  })

  it('is none before the first and after the last', () => {
    expect(stayAtMoment(moved, at('2026-05-01 09:59'))).toBeUndefined()
    expect(stayAtMoment([stay('willow', '2026-05-01', '2026-05-03 14:00')], at('2026-05-03 14:00'))).toBeUndefined()
    expect(stayAtMoment([], at('2026-05-01'))).toBeUndefined()
  })

  it('takes a day without a time for the whole day, and the first stay of it', () => {
    expect(stayAtMoment(moved, at('2026-05-01'))?.id).toBe('willow')
    expect(stayAtMoment(moved, at('2026-05-03'))?.id).toBe('willow')
    expect(stayAtMoment([stay('a', '2026-05-01', '2026-05-02')], at('2026-05-02 23:59'))?.id).toBe('a')
  })

  it('is the unit that charts put an incident to, wherever a time was given', () => {
    const day = fc.integer({ min: 0, max: 6 }).map((days) => addDays(calendarDateOf('2026-05-01'), days))
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => localTimeOf(`${String(hour).padStart(2, '0')}:00`))
    const when = fc.record({ date: day, time: fc.option(time) })
    const stays = fc.array(fc.record({ start: when, end: fc.option(when) }), { maxLength: 5 })
    fc.assert(
      fc.property(stays, day, time, (made, date, clock) => {
        const samples = made.map(({ start, end }, n) => stay(`w${n}`, text(start), end && text(end)))
        const rows = made.map(({ start, end }, n) => ({
          spell: 's',
          id: `w${n}`,
          ward: `w${n}`,
          start: iso(start),
          end: end && iso(end),
        }))
        const found = stayAtMoment(samples, { date, time: clock })
        if (found) expect(wardOfStart({ start: iso({ date, time: clock }), end: null }, rows)).toBe(found.id)
      }),
    )
  })
})

describe('the stay a person is in', () => {
  it('is the open one, whatever comes after in the list', () => {
    expect(currentStay(moved)?.id).toBe('hazel')
    expect(currentStay([...moved].reverse())?.id).toBe('hazel')
    expect(currentStay([stay('a', '2026-05-01', '2026-05-02')])).toBeUndefined()
  })
})

function text({ date, time }: { date: CalendarDate; time: string | null }): string {
  return time === null ? date : `${date} ${time}`
}

function iso({ date, time }: { date: CalendarDate; time: string | null }): string {
  return time === null ? date : `${date}T${time}`
}
