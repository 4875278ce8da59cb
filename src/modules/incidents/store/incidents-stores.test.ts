import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { localTimeOf as clock } from '#basics/local-time.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import type { IncidentFilter, ListedIncident as Listed, ListPlace } from '../domain/incident-filter.ts'
import { missingLetters } from '../domain/legal-items.ts'
import { anIncident, incidentContent } from '../testing/an-incident.builder.ts'
import { anyIncident, anyNearlyCompleteIncident } from '../testing/any-incident.ts'
import { amendIncident } from './amend-incident.store.ts'
import { findIncident } from './find-incident.store.ts'
import { countIncomplete, listIncomplete } from './incomplete-incidents.store.ts'
import { countIncidents, listIncidents } from './list-incidents.store.ts'
import { listVersions } from './list-versions.store.ts'
import { saveIncident } from './save-incident.store.ts'

const { database } = await testDatabase()
const lark = await anOrganisation(database)
const heron = await anOrganisation(database)
const inLark = <T>(work: Parameters<typeof insideOf<T>>[2]) => insideOf(database, lark, work)
const willow = await inLark((db) => aUnit(db, { name: 'Willow Ward' }))
const hazel = await inLark((db) => aUnit(db, { name: 'Hazel Ward' }))
const someone = await inLark(async (db) => (await anIncident(db, { unitId: willow.id })).content.personId)

describe('a record', () => {
  it('comes back exactly as it was kept, whatever was answered, not known or missing', async () => {
    let kept = 0
    await fc.assert(
      fc.asyncProperty(anyIncident(someone, willow.id), async (content) => {
        const id = newId()
        expect(await inLark((db) => saveIncident(db, id, content))).toBe('saved')
        const found = await inLark((db) => findIncident(db, 'all', id))
        expect(found).toMatchObject({ id, version: 1, currentVersion: 1, amendedBecause: null })
        expect(JSON.parse(JSON.stringify(found?.content))).toEqual(JSON.parse(JSON.stringify(content)))
        kept++
      }),
      { numRuns: depth(40, 400) },
    )
    expect(kept).toBe(depth(40, 400))
  })

  it('is one record however often it is sent, and refused when its id says something else', async () => {
    const { id, content } = await inLark((db) => anIncident(db, { unitId: willow.id, minutes: 7 }))
    expect(await inLark((db) => saveIncident(db, id, content))).toBe('already saved')
    const other = { ...content, outcomeWords: 'Something else.' }
    expect(await inLark((db) => saveIncident(db, id, other))).toBe('other content')
    expect((await inLark((db) => findIncident(db, 'all', id)))?.content).toEqual(content)
    expect(await inLark((db) => listVersions(db, id))).toHaveLength(1)
  })

  it('is kept once when it is sent eight times at the same moment', async () => {
    const id = newId()
    const content = incidentContent({ personId: someone, unitId: willow.id })
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => inLark((db) => saveIncident(db, id, content))))
    expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'already saved')).toHaveLength(7)
  })

  it('is not there for another organisation or for somebody of another unit', async () => {
    const { id } = await inLark((db) => anIncident(db, { unitId: willow.id }))
    expect(await inLark((db) => findIncident(db, [willow.id], id))).toBeDefined()
    expect(await inLark((db) => findIncident(db, [hazel.id], id))).toBeUndefined()
    expect(await insideOf(database, heron, (db) => findIncident(db, 'all', id))).toBeUndefined()
    expect(await insideOf(database, heron, (db) => listVersions(db, id))).toEqual([])
  })
})

describe('an amendment', () => {
  it('adds a version and leaves the earlier one as it was', async () => {
    const { id, content } = await inLark((db) => anIncident(db, { unitId: willow.id, minutes: 12 }))
    const amended = { ...content, unitId: hazel.id, outcomeWords: 'Slept well.' }
    const amendment = { seen: 1, because: 'It was on Hazel Ward.', content: amended }
    expect(await inLark((db) => amendIncident(db, id, amendment))).toBe('amended')
    const [first, second] = await inLark((db) =>
      Promise.all([findIncident(db, 'all', id, 1), findIncident(db, 'all', id)]),
    )
    expect(first).toMatchObject({ version: 1, currentVersion: 2, content })
    expect(second).toMatchObject({ version: 2, amendedBecause: 'It was on Hazel Ward.', content: amended })
    expect(await inLark((db) => listVersions(db, id))).toMatchObject([{ version: 1, because: null }, { version: 2 }])
    expect(await inLark((db) => findIncident(db, [willow.id], id, 1))).toBeUndefined()
  })

  it('is refused when somebody else amended meanwhile, and no accepted one is ever lost', async () => {
    const { id, content } = await inLark((db) => anIncident(db, { unitId: willow.id }))
    const rounds = depth(5, 200)
    let accepted = 0
    for (let round = 1; round <= rounds; round++) {
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, editor) =>
          inLark((db) =>
            amendIncident(db, id, {
              seen: round,
              because: `round ${round}`,
              content: { ...content, outcomeWords: `round ${round}, editor ${editor}` },
            }),
          ),
        ),
      )
      accepted += outcomes.filter((outcome) => outcome === 'amended').length
      expect(accepted).toBe(round)
    }
    expect(await inLark((db) => listVersions(db, id))).toHaveLength(rounds + 1)
  })

  it('can be changed by nobody afterwards: the app may only add', async () => {
    const { id } = await inLark((db) => anIncident(db, { unitId: willow.id }))
    for (const table of ['incident_versions', 'interventions', 'intervention_staff']) {
      const tables = sql.raw(`private.${table}`)
      await expect(inLark((db) => db.run(sql`delete from ${tables} where incident_id = ${id}`))).rejects.toThrow(
        /denied/,
      )
      await expect(
        inLark((db) => db.run(sql`update ${tables} set version = 9 where incident_id = ${id}`)),
      ).rejects.toThrow(/denied/)
    }
  })
})

describe('the list', () => {
  const day = calendarDateOf('2025-03-10')
  const times = ['09:15', null, '23:50', '09:15', '00:05'] as const

  it('walks forwards and back over pages without losing or repeating one, newest first', async () => {
    const oak = await inLark((db) => aUnit(db, { name: 'Oak Ward' }))
    await inLark(async (db) => {
      for (const back of [0, 1, 1, 2, 5]) {
        for (const time of times) await anIncident(db, { unitId: oak.id, personId: someone, ...startOf(back, time) })
      }
    })
    const [forwards, backwards] = [await walk({ unit: oak.id }, 'older'), await walk({ unit: oak.id }, 'newer')]
    expect(forwards).toHaveLength(25)
    expect(new Set(forwards.map(({ id }) => id)).size).toBe(25)
    expect(backwards).toEqual(forwards)
    const keys = forwards.map(({ startedOn, startedTime }) => `${startedOn} ${startedTime ?? ''}`)
    expect(keys).toEqual([...keys].sort().reverse())
  })

  it('can be limited by unit, days, practice, person and recorder', async () => {
    const elm = await inLark((db) => aUnit(db, { name: 'Elm Ward' }))
    const mine = newId()
    const { id, content } = await inLark((db) =>
      anIncident(db, { unitId: elm.id, on: day, interventions: [{ on: day }] }),
    )
    await inLark((db) =>
      db.run(
        sql`update private.incidents set recorded_by = ${mine} where id = ${id} and organisation_id = ${db.organisation}`,
      ),
    )
    const practice = content.interventions[0]?.practice ?? ''
    const count = (filter: IncidentFilter) => inLark((db) => countIncidents(db, 'all', { unit: elm.id, ...filter }))
    expect(await count({})).toBe(1)
    expect(await count({ from: day, to: day })).toBe(1)
    expect(await count({ from: addDays(day, 1) })).toBe(0)
    expect(await count({ to: addDays(day, -1) })).toBe(0)
    expect([await count({ practice }), await count({ practice: 'no such' })]).toEqual([1, 0])
    expect([await count({ person: content.personId }), await count({ person: newId() })]).toEqual([1, 0])
    expect([await count({ recordedBy: mine }), await count({ recordedBy: newId() })]).toEqual([1, 0])
    expect(await inLark((db) => countIncidents(db, [hazel.id], { unit: elm.id }))).toBe(0)
    expect(await insideOf(database, heron, (db) => countIncidents(db, 'all', {}))).toBe(0)
  })

  it('knows which records miss something by the same rule as the record itself', async () => {
    const ash = await inLark((db) => aUnit(db, { name: 'Ash Ward' }))
    const any = fc.oneof(anyIncident(someone, ash.id), anyNearlyCompleteIncident(someone, ash.id))
    const expected = new Map<string, boolean>()
    const sample = fc.sample(any, depth(150, 1_000))
    for (const content of sample) {
      const id = newId()
      await inLark((db) => saveIncident(db, id, content))
      expected.set(id, missingLetters(content).length > 0)
    }
    const listed = await inLark((db) => listIncidents(db, 'all', { unit: ash.id }, undefined, sample.length))
    expect(new Map(listed.incidents.map((one) => [one.id, one.isIncomplete]))).toEqual(expected)
    const incomplete = [...expected].filter(([, is]) => is).map(([id]) => id)
    expect(incomplete.length).toBeGreaterThan(10)
    expect(expected.size - incomplete.length).toBeGreaterThan(10)
    expect(await inLark((db) => countIncomplete(db, [ash.id]))).toBe(incomplete.length)
    const found = await inLark((db) => listIncomplete(db, [ash.id], sample.length))
    expect(found.map(({ id }) => id).sort()).toEqual(incomplete.sort())
  })

  function startOf(back: number, time: string | null) {
    const on = addDays(day, -back)
    const moment = { date: on, time: null, instant: null }
    return time === null
      ? { interventions: [{ on, minutes: null }], start: moment }
      : { interventions: [{ on, at: clock(time) }] }
  }

  async function walk(filter: IncidentFilter, towards: 'older' | 'newer') {
    const pages: (readonly Listed[])[] = []
    let place: ListPlace | undefined =
      towards === 'older'
        ? undefined
        : { towards, from: { startedOn: calendarDateOf('1900-01-01'), startedTime: '00:00:00', id: newId() } }
    for (;;) {
      const page = await inLark((db) => listIncidents(db, 'all', filter, place, 4))
      pages.push(page.incidents)
      const next = towards === 'older' ? page.older : page.newer
      if (next === null) return (towards === 'older' ? pages : pages.reverse()).flat()
      place = { towards, from: next }
    }
  }
})
