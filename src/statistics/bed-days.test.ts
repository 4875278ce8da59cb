import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDateOf, earlierDate, laterDate } from '#basics/calendar-date.ts'
import { monthFrom } from '#basics/month.ts'
import { bedDays, isStayIn, type Stay, totalBedDays } from './bed-days.ts'
import { isWithin, type Period, periodOfMonth } from './period.ts'

const day = calendarDateOf
const MAY = periodOfMonth(monthFrom('2024-05'))
const stay = (start: string, end: string | null): Stay => ({ start: day(start), end: end === null ? null : day(end) })

type Vector = {
  readonly case: string
  readonly method: string
  readonly options: { readonly periodStart: string; readonly periodEnd: string }
  readonly input: { readonly start: string[]; readonly end: (string | null)[]; readonly inactive: (string | null)[] }
  readonly expected: { readonly bedDays: number[] }
}
const FOLDER = new URL('../../tests/data/golden/vectors/NHSDigital-mental-health/', import.meta.url)
const vectors: Vector[] = readdirSync(FOLDER)
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
  .filter((vector: Vector) => vector.method.startsWith('bed-days'))

const anyDay = fc.integer({ min: -60, max: 60 }).map((n) => addDays(day('2024-05-15'), n))
const anyStay = fc
  .tuple(anyDay, fc.option(anyDay))
  .map(([a, b]): Stay => (b === null ? { start: a, end: null } : { start: earlierDate(a, b), end: laterDate(a, b) }))

describe('bed days', () => {
  it('are those of NHS England’s own code, but for ends after the period, which are cut', () => {
    let compared = 0
    for (const { case: name, options, input, expected } of vectors) {
      const period: Period = { start: day(options.periodStart), end: day(options.periodEnd) }
      for (const [i, start] of input.start.entries()) {
        const [end, inactive] = [input.end[i] ?? null, input.inactive[i] ?? null]
        const one = { ...stay(start, end), inactivated: inactive === null ? null : day(inactive) }
        expect(bedDays(one, period, 'runs on'), `${name} ${i}`).toBe(expected.bedDays[i])
        const runsOn = end !== null && inactive === null && end > addDays(period.end, 1)
        expect(bedDays(one, period)).toBe(runsOn ? bedDays(stay(start, null), period) : expected.bedDays[i])
        compared += 1
      }
    }
    expect(vectors.length).toBe(2)
    expect(compared).toBe(26)
  })

  it('count the first day and not the day of leaving', () => {
    expect(bedDays(stay('2024-05-10', '2024-05-20'), MAY)).toBe(10)
    expect(bedDays(stay('2024-05-02', '2024-05-02'), MAY)).toBe(0)
    expect(bedDays(stay('2024-05-31', null), MAY)).toBe(1)
    expect(bedDays(stay('2024-01-01', null), MAY)).toBe(31)
  })

  it('count a day without a clock change: each day of a stay is one, in one month only', () => {
    fc.assert(
      fc.property(anyStay, (one) => {
        const months = ['2024-03', '2024-04', '2024-05', '2024-06', '2024-07'].map((month) =>
          periodOfMonth(monthFrom(month)),
        )
        const whole = bedDays(one, { start: day('2024-03-01'), end: day('2024-07-31') })
        expect(months.reduce((total, month) => total + bedDays(one, month), 0)).toBe(whole)
      }),
    )
  })

  it('are never less than none, and never more than the days of the period', () => {
    fc.assert(
      fc.property(anyStay, (one) => {
        expect(bedDays(one, MAY)).toBeGreaterThanOrEqual(0)
        expect(bedDays(one, MAY)).toBeLessThanOrEqual(31)
        if (!isStayIn(one, MAY)) expect(bedDays(one, MAY)).toBe(0)
      }),
    )
  })

  it('of several stays add up', () => {
    expect(totalBedDays([stay('2024-05-10', '2024-05-20'), stay('2024-05-31', null)], MAY)).toBe(11)
    expect(totalBedDays([], MAY)).toBe(0)
  })
})

describe('a period', () => {
  it('includes both its ends', () => {
    expect(['2024-04-30', '2024-05-01', '2024-05-31', '2024-06-01'].map((d) => isWithin(day(d), MAY))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
