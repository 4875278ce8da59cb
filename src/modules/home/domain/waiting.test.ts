import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { stepsLeft } from './set-up-steps.ts'
import { ageOf, groupsThatWait, waitingSince } from './waiting.ts'

const day = calendarDateOf

describe('what waits', () => {
  it('says how long it has waited in the words people use', () => {
    expect(ageOf(day('2026-01-15'), day('2026-01-15'))).toBe('today')
    expect(ageOf(day('2026-01-14'), day('2026-01-15'))).toBe('yesterday')
    expect(ageOf(day('2025-12-31'), day('2026-01-15'))).toBe('15 days ago')
    expect(ageOf(day('2026-01-16'), day('2026-01-15'))).toBe('today')
  })

  it('is marked from the fourth day on', () => {
    const item = { text: 'x', href: '/', detail: '' }
    expect(waitingSince({ ...item, since: day('2026-01-12') }, day('2026-01-15')).isLate).toBe(false)
    expect(waitingSince({ ...item, since: day('2026-01-11') }, day('2026-01-15')).isLate).toBe(true)
  })

  it('shows no heading over nothing', () => {
    expect(groupsThatWait([{ heading: 'Empty', items: [] }])).toEqual([])
  })
})

describe('setting an organisation up', () => {
  const done = { units: 2, unitsWithoutBeds: 0, recorders: 1, waitingInvitations: 0 }

  it('leaves nothing to do when people can work', () => {
    expect(stepsLeft(done)).toEqual([])
  })

  it('begins with the first unit', () => {
    const steps = stepsLeft({ units: 0, unitsWithoutBeds: 0, recorders: 0, waitingInvitations: 1 })
    expect(steps.map(({ text }) => text)).toEqual([
      'Add the first unit',
      'Invite the people who will record',
      'Remind those who have been invited',
    ])
  })

  it('counts as people speak', () => {
    expect(stepsLeft({ ...done, unitsWithoutBeds: 1 })[0]?.detail).toBe('1 unit has no number yet')
    expect(stepsLeft({ ...done, waitingInvitations: 2 })[0]?.detail).toBe('2 invitations have not been accepted')
  })
})
