import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { monthFrom } from '#basics/month.ts'
import { amendIncident, incidentAmended, incidentRecorded } from '#modules/incidents/index.ts'
import { anIncident, incidentContent, type WantedIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { countIncident } from '../listeners.ts'
import { countStarted, countStartedByUnit } from './month-counts.store.ts'

const { database } = await testDatabase()
const [first, last] = [monthFrom('2026-01'), monthFrom('2026-03')]
const range = { from: first, to: last }
const nurse = { kind: 'user', id: newId(), name: 'Robin' } as const

/** Runs work as a nurse of an organisation, where recording is heard as it is in the house. */
async function aWard() {
  const organisation = await anOrganisation(database)
  const opening = { pool: database.app, announcer: announcerFor([countIncident]) }
  const inside = <T>(work: (db: OrganisationDb) => Promise<T>) =>
    inOrganisation(opening, organisation.id, nurse, (db) => work(db))
  const [oak, elm] = await inside(async (db) => [(await aUnit(db)).id, (await aUnit(db)).id] as const)
  return { inside, oak, elm }
}

async function record(db: OrganisationDb, wanted: WantedIncident): Promise<Id> {
  const { id, content } = await anIncident(db, wanted)
  await db.announce(incidentRecorded(id, content.unitId, { version: 1, person: content.personId, interventions: 1 }))
  return id
}

async function amend(db: OrganisationDb, id: Id, seen: number, wanted: WantedIncident): Promise<void> {
  const content = incidentContent(wanted)
  await amendIncident(db, id, { seen, because: 'More is known', content })
  const news = { version: seen + 1, person: content.personId, interventions: 1, changed: 1 }
  await db.announce(incidentAmended(id, content.unitId, news))
}

describe('what is counted', () => {
  it('is there as soon as an incident is recorded: one a start, people once, incidents by their own start', async () => {
    const { inside, oak } = await aWard()
    await inside(async (db) => {
      const pastMidnight = [
        { on: calendarDateOf('2026-01-31'), at: localTimeOf('23:50') },
        { on: calendarDateOf('2026-02-01'), at: localTimeOf('00:10') },
      ]
      await record(db, { unitId: oak, interventions: pastMidnight })
    })
    expect(await inside((db) => countStarted(db, range, [oak]))).toEqual([
      { month: '2026-01', interventions: 1, incidents: 1, people: 1 },
      { month: '2026-02', interventions: 1, incidents: 0, people: 1 },
      { month: '2026-03', interventions: 0, incidents: 0, people: 0 },
    ])
  })

  it('is what the record says now, not what it said before', async () => {
    const { inside, oak, elm } = await aWard()
    const on = calendarDateOf('2026-01-10')
    const person = await inside((db) => aPerson(db))
    const id = await inside((db) => record(db, { unitId: oak, on, personId: person.id }))
    await inside((db) => amend(db, id, 1, { unitId: elm, on: addDays(on, 40), personId: person.id }))
    const [january, february] = await inside((db) => countStartedByUnit(db, range))
    expect([[...(january?.units ?? [])], [...(february?.units ?? [])]]).toEqual([[], [[elm, 1]]])
    expect(await inside((db) => countStarted(db, range, 'all'))).toMatchObject([
      { interventions: 0, incidents: 0, people: 0 },
      { interventions: 1, incidents: 1, people: 1 },
      { interventions: 0 },
    ])
  })

  it('counts in the unit of the stay that holds the start, and where it was recorded when no stay does', async () => {
    const { inside, oak, elm } = await aWard()
    await inside(async (db) => {
      const person = await aPerson(db)
      await aStay(db, { personId: person.id, unitId: elm, startedOn: calendarDateOf('2026-01-05') })
      await record(db, { unitId: oak, on: calendarDateOf('2026-01-04'), personId: person.id })
      await record(db, { unitId: oak, on: calendarDateOf('2026-01-06'), personId: person.id })
    })
    const [january] = await inside((db) => countStartedByUnit(db, range))
    expect(new Map(january?.units)).toEqual(
      new Map([
        [oak, 1],
        [elm, 1],
      ]),
    )
  })

  it('adds up to its records after any sequence of recording and amending', async () => {
    const { inside, oak, elm } = await aWard()
    const people = await inside(async (db) => [await aPerson(db), await aPerson(db)])
    const wanted = fc.record({
      which: fc.nat({ max: 7 }),
      unit: fc.constantFrom(oak, elm),
      person: fc.constantFrom(...people.map(({ id }) => id)),
      starts: fc.array(fc.nat({ max: 89 }), { minLength: 1, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(wanted, { minLength: 1, maxLength: 8 }), async (deeds) => {
        const known = new Map<number, { id: Id; version: number }>()
        for (const { which, unit, person, starts } of deeds) {
          const interventions = starts.map((day) => ({ on: addDays(calendarDateOf('2026-01-01'), day) }))
          const content = { unitId: unit, personId: person, interventions }
          const before = known.get(which)
          if (before) await inside((db) => amend(db, before.id, before.version, content))
          const id = before?.id ?? (await inside((db) => record(db, content)))
          known.set(which, { id, version: (before?.version ?? 0) + 1 })
        }
        expect(await inside(kept)).toEqual(await inside(plainlyCounted))
      }),
      { numRuns: depth(15, 150) },
    )
  })
})

type Summed = {
  readonly month: string
  readonly unit: Id
  readonly person: Id
  readonly interventions: number
  readonly incidents: number
}

function kept(db: OrganisationDb): Promise<Summed[]> {
  return db.rows(sql<Summed>`
    select month, unit_id as unit, person_id as person, interventions, incidents from private.person_months
    where organisation_id = ${db.organisation} and (interventions <> 0 or incidents <> 0) order by 1, 2, 3`)
}

function plainlyCounted(db: OrganisationDb): Promise<Summed[]> {
  const month = sql`date_trunc('month', started_on::timestamp)::date`
  return db.rows(sql<Summed>`
    select month, unit_id as unit, person_id as person, sum(interventions)::int as interventions, sum(incidents)::int as incidents
    from (
      select ${month} as month, unit_id, person_id, 1 as interventions, 0 as incidents from private.intervention_facts
      where organisation_id = ${db.organisation}
      union all select ${month}, unit_id, person_id, 0, 1 from private.incidents where organisation_id = ${db.organisation}
    ) each_one group by 1, 2, 3 order by 1, 2, 3`)
}
