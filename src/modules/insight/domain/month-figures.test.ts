import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { monthFrom } from '#basics/month.ts'
import { lastMonthCard, runningMonthCard } from './month-card.ts'
import { type MonthFigures, monthFigures, sinceFirstRecord } from './month-figures.ts'
import { monthsUpTo, windowIn } from './month-window.ts'
import { rateCourse } from './rate-course.ts'
import { monthLines, monthPoints } from './shown-months.ts'

const running = monthFrom('2026-03')

function aMonth(month: string, interventions: number, bedDays: number, recorded = true): MonthFigures {
  const counts = { month: monthFrom(month), interventions, incidents: interventions, people: interventions }
  return monthFigures(counts, bedDays, recorded, running)
}

describe('a month', () => {
  it('has a rate, a true nought, no bed days or nothing recorded, and the four look different', () => {
    const months = [
      aMonth('2026-01', 3, 1000),
      aMonth('2026-01', 0, 10),
      aMonth('2026-01', 3, 0),
      aMonth('2026-01', 0, 10, false),
    ]
    const lines = monthLines(months).toReversed()
    expect(lines.map(({ rate }) => rate)).toEqual(['3.00', '0', 'No bed days, so no rate', 'Nothing recorded'])
    expect(lines.map(({ interventions }) => interventions)).toEqual(['3', '0', '3', 'Nothing recorded'])
    expect(lines.map(({ bedDays }) => bedDays)).toEqual(['1,000', '10', '0', '10'])
  })

  it('that is a gap of a chart says whether there were no bed days or no records', () => {
    const months = [aMonth('2025-10', 3, 1000), aMonth('2025-11', 3, 0), aMonth('2025-12', 0, 10, false)]
    expect(monthPoints(rateCourse(months)).map(({ value, missing }) => [value, missing])).toEqual([
      [3, undefined],
      [null, 'no bed days'],
      [null, 'nothing recorded'],
    ])
  })

  it('that runs is shown as such, and takes no part in what is said of change', () => {
    const course = rateCourse([aMonth('2026-02', 3, 1000), aMonth('2026-03', 900, 1000)])
    expect(monthLines(course.months)[0]?.month).toBe('March 2026 (so far)')
    expect(monthPoints(course).map(({ label }) => label)).toEqual(['February 2026'])
    expect(lastMonthCard(course)).toMatchObject({ heading: 'February 2026', figure: { text: '3.00' } })
    expect(runningMonthCard(course)?.note).toContain('900 interventions so far, over 1,000 bed days so far')
  })
})

describe('the months of a card', () => {
  it('begin with the first in which anything was recorded, and keep the gaps after it', () => {
    const months = [aMonth('2025-12', 0, 9, false), aMonth('2026-01', 1, 9), aMonth('2026-02', 0, 9, false)]
    expect(sinceFirstRecord(months).map(({ month }) => month)).toEqual(['2026-01', '2026-02'])
    expect(sinceFirstRecord(months.slice(0, 1))).toHaveLength(1)
  })

  it('earn limits with the thirteenth, drawn from nought up, and not before', () => {
    const year = Array.from({ length: 12 }, (_, n) => aMonth(`2025-${String(n + 1).padStart(2, '0')}`, n % 2, 100))
    expect(monthPoints(rateCourse(year))[0]?.mean).toBeUndefined()
    const more = rateCourse([...year, aMonth('2026-01', 0, 100)])
    expect(monthPoints(more)[0]).toMatchObject({ lower: 0 })
    expect(more.sentence).toBe('No sign of real change: month-to-month differences are within what chance gives.')
  })

  it('are as many as asked for and the one that runs', () => {
    expect(monthsUpTo(calendarDateOf('2026-03-31'), 12)).toEqual({ from: '2025-03', to: '2026-03' })
    expect(monthsUpTo(calendarDateOf('2026-01-01'), 24)).toEqual({ from: '2024-01', to: '2026-01' })
    expect(['12', '24', '13', null].map(windowIn)).toEqual([12, 24, 24, 24])
  })
})
