import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { dueBefore } from '../domain/when-due.ts'
import { aHold } from '../testing/a-hold.builder.ts'
import { listDuePeople } from './disposals.store.ts'

const { database } = await testDatabase()
const rule = { periods: [{ sector: 'health', from: 'last contact', keep: { years: 20 } }], atLeast: { years: 3 } }
const first = calendarDateOf('2000-01-01')

type Someone = { readonly left: number | null; readonly again: number | null; readonly isHeld: boolean }
const someone: fc.Arbitrary<Someone> = fc.record({
  left: fc.option(fc.integer({ min: 1, max: 4_000 }), { freq: 5 }),
  again: fc.option(fc.integer({ min: 1, max: 4_000 })),
  isHeld: fc.boolean(),
})

it('no record comes up early, under a hold, or of somebody who is here; and none whose time is over is forgotten', async () => {
  const counts = { due: 0, kept: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(someone, { minLength: 1, maxLength: 8 }), fc.nat(4_000), async (people, days) => {
      const today = addDays(calendarDateOf('2021-01-01'), days)
      const due = dueBefore(rule, 'health', today)
      if (!due) throw new Error('the sector has a rule')
      const organisation = await anOrganisation(database)
      const [found, expected] = await insideOf(database, organisation, async (db) => {
        const unit = await aUnit(db)
        const wanted: Id[] = []
        for (const { left, again, isHeld } of people) {
          const { id } = await aPerson(db)
          const ends = [left, ...(again === null ? [] : [again])].map((day) =>
            day === null ? null : addDays(first, day),
          )
          for (const endedOn of ends) await aStay(db, { personId: id, unitId: unit.id, startedOn: first, endedOn })
          if (isHeld) await aHold(db, id)
          if (!isHeld && ends.every((end): end is CalendarDate => end !== null && end <= due.lastContact))
            wanted.push(id)
        }
        return [(await listDuePeople(db, due)).map(({ id }) => id), wanted]
      })
      expect(found.toSorted()).toEqual(expected.toSorted())
      counts.due += expected.length
      counts.kept += people.length - expected.length
    }),
    { numRuns: depth(40, 500) },
  )
  // Both sorts were among them, however few the chances of this seed made of one.
  expect(Math.min(counts.due, counts.kept)).toBeGreaterThan(0)
})
