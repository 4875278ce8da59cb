import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { catalogue } from '#catalogue/offered.ts'
import { dueBefore } from './when-due.ts'

const rule = {
  periods: [
    { sector: 'health', from: 'last contact', keep: { years: 20 } },
    { sector: 'education', from: 'birth', keep: { years: 25 } },
  ],
  atLeast: { years: 3 },
}
const today = calendarDateOf('2026-01-15')

describe('when a record is due', () => {
  it('follows the period of the sector', () => {
    expect(dueBefore(rule, 'health', today)).toEqual({ lastContact: '2006-01-15', born: null })
  })

  it('counts from birth where the rule does, and never sooner than the law’s floor after the last contact', () => {
    expect(dueBefore(rule, 'education', today)).toEqual({ lastContact: '2023-01-15', born: '2001-01-15' })
  })

  it('is never before the floor, even where somebody wrote a shorter period', () => {
    const short = { ...rule, periods: [{ sector: 'all', from: 'last contact', keep: { years: 1 } }] }
    expect(dueBefore(short, 'health', today)?.lastContact).toBe('2023-01-15')
  })

  it('is never, where no rule says', () => {
    expect(dueBefore(rule, 'social care', today)).toBeUndefined()
  })

  it('is on the last day of February for one that has no 29th', () => {
    expect(dueBefore(rule, 'health', calendarDateOf('2024-02-29'))?.lastContact).toBe('2004-02-29')
    expect(dueBefore(rule, 'education', calendarDateOf('2024-02-29'))?.lastContact).toBe('2021-02-28')
  })

  it('is told for every sector that organisations can have', () => {
    const people = [...catalogue.retentions.values()].find(({ isForPeople }) => isForPeople)
    for (const sector of ['health', 'social care', 'education']) {
      expect(people && dueBefore(people, sector, today), sector).toBeDefined()
    }
  })
})
