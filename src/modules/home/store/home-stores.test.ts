import { describe, expect, it } from 'vitest'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { listGoingOn } from './going-on.store.ts'
import { listUnitsWithoutStays } from './units-without-stays.store.ts'

const { database } = await testDatabase()
const lark = await anOrganisation(database)
const heron = await anOrganisation(database)
const today = calendarDateOf('2026-01-15')

describe('incidents without an end', () => {
  it('are found in the places asked about, from the day asked about, oldest first', async () => {
    await insideOf(database, lark, async (db) => {
      const [willow, hazel] = [await aUnit(db, { name: 'Willow' }), await aUnit(db, { name: 'Hazel' })]
      const at = (days: number) => ({ on: addDays(today, -days), minutes: null, unitId: willow.id })
      const [two, one] = [await anIncident(db, at(2)), await anIncident(db, at(1))]
      await anIncident(db, { ...at(40) })
      await anIncident(db, { ...at(1), minutes: 12 })
      const other = await anIncident(db, { ...at(1), unitId: hazel.id })

      const since = addDays(today, -30)
      const found = await listGoingOn(db, [willow.id], since, 5)
      expect(found.map(({ id }) => id)).toEqual([two.id, one.id])
      expect(found[0]).toEqual({ id: two.id, unitName: 'Willow', startedOn: '2026-01-13' })
      expect((await listGoingOn(db, 'all', since, 5)).map(({ id }) => id)).toContain(other.id)
      expect(await listGoingOn(db, 'all', since, 1)).toHaveLength(1)
      expect(await listGoingOn(db, [], since, 5)).toEqual([])
    })
    await insideOf(database, heron, async (db) => expect(await listGoingOn(db, 'all', today, 5)).toEqual([]))
  })
})

describe('units where nobody stays', () => {
  it('are those that run, have beds, and hold no stay today', async () => {
    await insideOf(database, heron, async (db) => {
      const [empty, busy, left] = [
        await aUnit(db, { name: 'A' }),
        await aUnit(db, { name: 'B' }),
        await aUnit(db, { name: 'C' }),
      ]
      await aUnit(db, { name: 'Closed', closedOn: today })
      await aUnit(db, { name: 'Without beds', beds: null })
      const person = await aPerson(db)
      await aStay(db, { personId: person.id, unitId: left.id, endedOn: addDays(today, -1) })
      await aStay(db, { personId: (await aPerson(db)).id, unitId: busy.id })

      expect(await listUnitsWithoutStays(db, 'all', today)).toEqual([
        { id: empty.id, name: 'A', lastStayOn: null },
        { id: left.id, name: 'C', lastStayOn: '2026-01-14' },
      ])
      expect((await listUnitsWithoutStays(db, [left.id, busy.id], today)).map(({ name }) => name)).toEqual(['C'])
    })
    await insideOf(database, lark, async (db) => {
      expect((await listUnitsWithoutStays(db, 'all', today)).map(({ name }) => name)).not.toContain('A')
    })
  })
})
