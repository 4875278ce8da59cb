import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import type { Characteristic } from '../domain/characteristic.ts'
import { sightOf } from '../domain/sight.ts'
import { aPerson } from '../testing/a-person.builder.ts'
import { anAdmission, aStay } from '../testing/a-stay.builder.ts'
import { latestCharacteristics, listCharacteristics, saveCharacteristic } from './characteristics.store.ts'
import {
  findPerson,
  findPersonByLocalId,
  findSeenPerson,
  holdPerson,
  listPeopleLike,
  savePerson,
} from './people.store.ts'
import { countPeople, listPeople, suggestPeople } from './people-list.store.ts'
import { listAdmissions, listStays, stayAt } from './stays.store.ts'

const { database } = await testDatabase()
const lark = await anOrganisation(database)
const heron = await anOrganisation(database, { name: 'Heron School', sector: 'education' })
const inLark = <T>(work: Parameters<typeof insideOf<T>>[2]) => insideOf(database, lark, work)
const inHeron = <T>(work: Parameters<typeof insideOf<T>>[2]) => insideOf(database, heron, work)
const { willow, hazel } = await inLark(async (db) => ({
  willow: await aUnit(db),
  hazel: await aUnit(db, { name: 'Hazel Ward' }),
}))
const day = calendarDateOf
const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id)

describe('a person', () => {
  it('is seen from a unit they stay in or stayed in, and from no other', async () => {
    const { here, before, never } = await inLark(async (db) => {
      const people = { here: await aPerson(db), before: await aPerson(db), never: await aPerson(db) }
      await aStay(db, { personId: people.here.id, unitId: willow.id })
      await aStay(db, { personId: people.before.id, unitId: willow.id, endedOn: day('2026-02-01') })
      return people
    })
    for (const person of [here, before]) {
      expect(await inLark((db) => findPerson(db, [willow.id], person.id))).toEqual(person)
      expect(await inLark((db) => findPerson(db, [hazel.id], person.id))).toBeUndefined()
      expect(await inLark((db) => findPerson(db, [], person.id))).toBeUndefined()
      expect(await inLark((db) => findPerson(db, 'all', person.id))).toEqual(person)
    }
    expect(await inLark((db) => findPerson(db, [willow.id, hazel.id], never.id))).toBeUndefined()
    expect(await inLark((db) => findPerson(db, 'all', never.id))).toEqual(never)
    expect(await inLark((db) => findSeenPerson(db, sightOf([willow.id], true), never.id))).toEqual(never)
    expect(await inLark((db) => findSeenPerson(db, sightOf([hazel.id], true), here.id))).toBeUndefined()
  })

  it('of another organisation is never returned, whatever is asked', async () => {
    const person = await inLark((db) => aPerson(db, { familyName: 'Onlyhere', nhsNumber: '9434765919' }))
    const stay = await inLark((db) => aStay(db, { personId: person.id, unitId: willow.id }))
    await inLark((db) => saveCharacteristic(db, aNote(person.id, 'ethnicity', '2026-01-01')))
    await inHeron(async (db) => {
      expect(await findPerson(db, 'all', person.id)).toBeUndefined()
      expect(await findPersonByLocalId(db, person.localId)).toBeUndefined()
      expect(await holdPerson(db, person.id)).toBe(false)
      expect(await suggestPeople(db, 'all', 'onlyhere', 10)).toEqual([])
      expect(await suggestPeople(db, [willow.id], '9434', 10)).toEqual([])
      expect(await countPeople(db, { sight: sightOf('all'), letters: '', here: false })).toBe(0)
      expect(await listPeopleLike(db, sightOf('all'), { ...person, id: newId() })).toEqual([])
      expect(await listStays(db, person.id)).toEqual([])
      expect(await listAdmissions(db, person.id)).toEqual([])
      expect(await stayAt(db, person.id, stay.startedOn)).toBeUndefined()
      expect(await latestCharacteristics(db, person.id)).toEqual([])
      expect(await listCharacteristics(db, person.id, 'ethnicity')).toEqual([])
    })
  })

  it('cannot have the local id of somebody else', async () => {
    const [first, second] = await inLark(async (db) => [await aPerson(db), await aPerson(db)] as const)
    expect(await inLark((db) => savePerson(db, { ...second, localId: first.localId }))).toBe('local id taken')
    expect(await inLark((db) => findPersonByLocalId(db, first.localId))).toEqual(first)
    expect(await inHeron((db) => savePerson(db, { ...first, id: newId() }))).toBe('saved')
  })
})

describe('finding people by a few letters', () => {
  it('reads names, what they like to be called, and identifiers, and puts those who are here first', async () => {
    const { left, here } = await inLark(async (db) => {
      const left = await aPerson(db, { givenName: 'Zia', familyName: 'Aardvark', localId: 'X-771' })
      const here = await aPerson(db, {
        givenName: 'Noor',
        familyName: 'Zimmer',
        knownAs: 'Zizi',
        nhsNumber: '4010232137',
      })
      await aStay(db, { personId: left.id, unitId: willow.id, endedOn: day('2026-02-01') })
      await aStay(db, { personId: here.id, unitId: willow.id })
      return { left, here }
    })
    const found = async (letters: string) => ids(await inLark((db) => suggestPeople(db, [willow.id], letters, 10)))
    expect(await found('zi')).toEqual([here.id, left.id])
    for (const letters of ['ziz', 'noor zim', '401 023', '4010232137', 'ZIMMER'])
      expect(await found(letters), letters).toEqual([here.id])
    for (const letters of ['x-771', '771', 'aard zia']) expect(await found(letters), letters).toEqual([left.id])
    for (const letters of ['', ' ', 'immer', '0102', 'noor aardvark']) expect(await found(letters), letters).toEqual([])
    expect(await inLark((db) => suggestPeople(db, [hazel.id], 'zi', 10))).toEqual([])
    expect(await inLark((db) => suggestPeople(db, [willow.id], 'zi', 1))).toMatchObject([
      { id: here.id, unitName: 'Willow Ward', isHere: true },
    ])
  })

  it('lists who is here now, page by page, in the order of names', async () => {
    const oak = await inLark((db) => aUnit(db, { name: 'Oak' }))
    await inLark(async (db) => {
      for (const familyName of ['Carr', 'abel', 'Birch']) {
        const person = await aPerson(db, { familyName })
        await aStay(db, { personId: person.id, unitId: oak.id })
      }
      const gone = await aPerson(db, { familyName: 'Gone' })
      await aStay(db, { personId: gone.id, unitId: oak.id, endedOn: day('2026-03-01') })
    })
    const now = { sight: sightOf([oak.id]), letters: '', here: true }
    const names = async (filter: typeof now, before: number, limit: number) =>
      (await inLark((db) => listPeople(db, filter, before, limit))).map((person) => person.familyName)
    expect(await names(now, 0, 10)).toEqual(['abel', 'Birch', 'Carr'])
    expect(await names(now, 1, 1)).toEqual(['Birch'])
    expect(await inLark((db) => countPeople(db, now))).toBe(3)
    expect(await names({ ...now, here: false }, 0, 10)).toEqual(['abel', 'Birch', 'Carr', 'Gone'])
  })
})

describe('somebody who may be known already', () => {
  it('is found by NHS number, or by birth date and a word of the name, in the whole organisation', async () => {
    const born = day('1987-06-05')
    const { known, twin, other } = await inLark(async (db) => {
      const known = await aPerson(db, {
        givenName: 'Iris',
        familyName: 'Tamblyn',
        bornOn: born,
        nhsNumber: '9876543210',
      })
      const twin = await aPerson(db, { givenName: 'Ivo', familyName: 'Tamblyn', bornOn: born })
      const other = await aPerson(db, { givenName: 'Iris', familyName: 'Tamblyn', bornOn: day('1987-06-06') })
      await aStay(db, { personId: known.id, unitId: hazel.id })
      await aStay(db, { personId: twin.id, unitId: willow.id })
      return { known, twin, other }
    })
    const typed = { ...known, id: newId(), localId: 'NEW', givenName: 'Iris', nhsNumber: '9876543210' }
    const like = await inLark((db) => listPeopleLike(db, sightOf([willow.id]), typed))
    expect(like).toMatchObject([
      { id: known.id, why: 'NHS number', isSeen: false },
      { id: twin.id, why: 'name and birth', isSeen: true },
    ])
    expect(ids(like)).not.toContain(other.id)
    const unlike = { ...typed, nhsNumber: null, familyName: 'Smith', givenName: 'Ada' }
    expect(await inLark((db) => listPeopleLike(db, sightOf('all'), unlike))).toEqual([])
    expect(
      await inLark((db) => listPeopleLike(db, sightOf('all'), { ...unlike, familyName: 'Tamblyn', bornOn: null })),
    ).toEqual([])
    expect(ids(await inLark((db) => listPeopleLike(db, sightOf('all'), known)))).toEqual([twin.id])
  })
})

describe('stays', () => {
  it('are found by the moment they contain, with the unit’s name', async () => {
    const person = await inLark((db) => aPerson(db))
    await inLark(async (db) => {
      const admission = await anAdmission(db, { personId: person.id, startedOn: day('2026-05-01') })
      const both = { personId: person.id, admissionId: admission.id }
      const move = { date: day('2026-05-03'), time: localTimeOf('14:00') }
      await aStay(db, {
        ...both,
        unitId: willow.id,
        startedOn: day('2026-05-01'),
        endedOn: move.date,
        endedTime: move.time,
      })
      await aStay(db, { ...both, unitId: hazel.id, startedOn: move.date, startedTime: move.time })
    })
    const unitAt = async (date: string, time?: string) =>
      (await inLark((db) => stayAt(db, person.id, day(date), time === undefined ? null : localTimeOf(time))))?.unitName
    expect(await unitAt('2026-04-30')).toBeUndefined()
    expect(await unitAt('2026-05-03', '13:59')).toBe('Willow Ward')
    expect(await unitAt('2026-05-03', '14:00')).toBe('Hazel Ward')
    expect(await unitAt('2026-05-03')).toBe('Willow Ward')
    expect(await inLark((db) => listStays(db, person.id))).toMatchObject([
      { unitId: willow.id, endedTime: '14:00:00' },
      { unitId: hazel.id },
    ])
    expect(await inLark((db) => listAdmissions(db, person.id))).toMatchObject([
      { startedOn: '2026-05-01', endedOn: null },
    ])
  })
})

describe('characteristics', () => {
  it('hold as last said, by the day asked for; what was said before stays', async () => {
    const person = await inLark((db) => aPerson(db))
    await inLark(async (db) => {
      await saveCharacteristic(db, { ...aNote(person.id, 'ethnicity', '2026-03-01'), code: 'M' })
      await saveCharacteristic(db, { ...aNote(person.id, 'ethnicity', '2026-01-01'), code: 'N' })
      await saveCharacteristic(db, {
        ...aNote(person.id, 'autism', '2026-02-01'),
        state: 'prefer not to say',
        code: null,
      })
    })
    const latest = async (on?: string) =>
      (await inLark((db) => latestCharacteristics(db, person.id, on === undefined ? null : day(on)))).map(
        ({ kind, state, code }) => [kind, state, code],
      )
    expect(await latest()).toEqual([
      ['autism', 'prefer not to say', null],
      ['ethnicity', 'given', 'M'],
    ])
    expect(await latest('2026-01-15')).toEqual([['ethnicity', 'given', 'N']])
    expect(await latest('2025-12-31')).toEqual([])
    expect((await inLark((db) => listCharacteristics(db, person.id, 'ethnicity'))).map((note) => note.code)).toEqual([
      'M',
      'N',
    ])
  })

  it('said twice on one day hold as written last', async () => {
    const person = await inLark((db) => aPerson(db))
    for (const code of ['A', 'B', 'C']) {
      await inLark((db) => saveCharacteristic(db, { ...aNote(person.id, 'ethnicity', '2026-03-01'), code }))
    }
    expect(await inLark((db) => latestCharacteristics(db, person.id))).toMatchObject([{ code: 'C' }])
  })
})

function aNote(personId: string, kind: string, notedOn: string): Characteristic {
  const given = { state: 'given', code: 'A', words: null, source: 'the person', notedBy: 'Amara Fielding' } as const
  return { id: newId(), personId, kind, ...given, notedOn: day(notedOn) }
}
