import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { monthFrom, monthsBetween } from '#basics/month.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { bedDays } from '#statistics/bed-days.ts'
import { periodOfMonth } from '#statistics/period.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { aPerson } from '../testing/a-person.builder.ts'
import { anAdmission, aStay } from '../testing/a-stay.builder.ts'
import { bedDaysByMonth } from './bed-days.store.ts'

const { database } = await testDatabase()
const day = calendarDateOf
const [from, to] = [monthFrom('2026-03'), monthFrom('2026-08')]

describe('bed days counted by the database', () => {
  it('are those of the verified method, for any admissions and stays', async () => {
    const offset = fc.integer({ min: -120, max: 320 }).map((days) => addDays(day('2026-03-01'), days))
    const time = fc.record({ start: offset, end: fc.option(offset), inactivated: fc.option(offset, { freq: 4 }) })
    const units = fc.array(fc.record({ time, unit: fc.nat(2) }), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(fc.array(time, { maxLength: 30 }), units, async (admitted, stayed) => {
        const organisation = await anOrganisation(database)
        const found = await insideOf(database, organisation, async (db) => {
          const wards = [await aUnit(db), await aUnit(db), await aUnit(db)]
          const person = await aPerson(db)
          const admission = await anAdmission(db, { personId: person.id, startedOn: day('2030-01-01') })
          for (const { start, end, inactivated } of admitted)
            await anAdmission(db, { personId: person.id, startedOn: start, endedOn: end, inactivatedOn: inactivated })
          for (const {
            time: { start, end },
            unit,
          } of stayed)
            await aStay(db, {
              personId: person.id,
              admissionId: admission.id,
              unitId: wards[unit]?.id ?? '',
              startedOn: start,
              endedOn: end,
            })
          const months = await bedDaysByMonth(db, { from, to })
          const one = [wards[0]?.id ?? '']
          return {
            months,
            wards,
            total: await bedDaysByMonth(db, { from, to, of: 'all' }),
            first: await bedDaysByMonth(db, { from, to, of: one }),
          }
        })
        expect(found.months.map((one) => one.month)).toEqual(monthsBetween(from, to))
        expect(found.total.map((one) => one.total)).toEqual(found.months.map((one) => one.total))
        const ofFirst = (months: typeof found.months) =>
          months.map(({ units }) => units.get(found.wards[0]?.id ?? '') ?? 0)
        expect(ofFirst(found.first)).toEqual(ofFirst(found.months))
        expect(found.first.every(({ units }) => units.size <= 1)).toBe(true)
        for (const { month, total, units: byUnit } of found.months) {
          const period = periodOfMonth(month)
          expect(total).toBe(sum(admitted.map((one) => bedDays(one, period))))
          found.wards.forEach((ward, n) => {
            const here = stayed
              .filter((one) => one.unit === n)
              .map(({ time: { start, end } }) => bedDays({ start, end }, period))
            expect(byUnit.get(ward.id) ?? 0).toBe(sum(here))
          })
        }
      }),
      { numRuns: depth(25, 500) },
    )
  }, 120_000)

  it('are 0 in every month where nobody was, and never those of another organisation', async () => {
    const full = await anOrganisation(database)
    await insideOf(database, full, async (db) => {
      const [unit, person] = [await aUnit(db), await aPerson(db)]
      await aStay(db, { personId: person.id, unitId: unit.id, startedOn: day('2026-01-01') })
    })
    const empty = await anOrganisation(database)
    const months = await insideOf(database, empty, (db) => bedDaysByMonth(db, { from, to }))
    expect(months.map(({ total, units }) => [total, units.size])).toEqual(Array.from({ length: 6 }, () => [0, 0]))
    const own = await insideOf(database, full, (db) =>
      bedDaysByMonth(db, { from: monthFrom('2026-02'), to: monthFrom('2026-02') }),
    )
    expect(own.map(({ total, units }) => [total, [...units.values()]])).toEqual([[28, [28]]])
    const soFar = await insideOf(database, full, (db) =>
      bedDaysByMonth(db, { from: monthFrom('2026-01'), to: monthFrom('2026-02'), before: day('2026-02-11') }),
    )
    expect(soFar.map(({ total }) => total)).toEqual([31, 10])
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
