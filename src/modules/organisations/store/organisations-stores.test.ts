import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { aMemberOfStaff } from '../testing/a-member-of-staff.builder.ts'
import { aUnit } from '../testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '../testing/an-organisation.builder.ts'
import { findOrganisation, saveIdentity, saveParticulars } from './organisations.store.ts'
import { findSite, listSites, saveSite } from './sites.store.ts'
import { countStaff, findStaff, findStaffByUser, listStaff, saveStaff, suggestStaff } from './staff.store.ts'
import { findUnit, findUnitByCode, listUnits, saveUnit } from './units.store.ts'

const { database } = await testDatabase()
const lark = await anOrganisation(database, { name: 'Larkfield Trust' })
const heron = await anOrganisation(database, { name: 'Heron School', sector: 'education' })
const inLark = <T>(work: Parameters<typeof insideOf<T>>[2]) => insideOf(database, lark, work)
const inHeron = <T>(work: Parameters<typeof insideOf<T>>[2]) => insideOf(database, heron, work)

describe('an organisation', () => {
  it('is found as it was set up, and changed under the same id', async () => {
    expect(await inLark(findOrganisation)).toEqual(lark)
    await inLark((db) => saveParticulars(db, { ...lark, name: 'Larkfield NHS Trust' }))
    expect(await inLark(findOrganisation)).toMatchObject({ id: lark.id, name: 'Larkfield NHS Trust' })
    expect(await inHeron(findOrganisation)).toEqual(heron)
  })

  it('cannot take the code of another', async () => {
    const taken = await inIdentity(database.identity, (identity) =>
      saveIdentity(identity, { ...heron, code: lark.code }, null),
    )
    expect(taken).toBe(false)
  })
})

describe('units', () => {
  it('are listed within places, and found by id and code', async () => {
    const [willow, hazel] = await inLark(
      async (db) => [await aUnit(db), await aUnit(db, { name: 'Hazel Ward' })] as const,
    )
    expect(await inLark((db) => listUnits(db, [hazel.id]))).toEqual([hazel])
    expect((await inLark((db) => listUnits(db, 'all'))).map((unit) => unit.name)).toEqual(['Hazel Ward', 'Willow Ward'])
    expect(await inLark((db) => listUnits(db, []))).toEqual([])
    expect(await inLark((db) => findUnit(db, willow.id))).toEqual(willow)
    expect(await inLark((db) => findUnitByCode(db, willow.code))).toEqual(willow)
  })

  it('keep what they were when they change', async () => {
    const unit = await inLark((db) => aUnit(db, { name: 'Oak', beds: 4 }))
    await inLark((db) => saveUnit(db, { ...unit, beds: 6, closedOn: calendarDateOf('2026-05-01') }))
    expect(await inLark((db) => findUnit(db, unit.id))).toMatchObject({ beds: 6, closedOn: '2026-05-01' })
  })

  it('cannot have the code of another unit, in either order', async () => {
    const [first, second] = await inLark(async (db) => [await aUnit(db), await aUnit(db)] as const)
    expect(await inLark((db) => saveUnit(db, { ...second, code: first.code }))).toBe('code taken')
    expect(await inLark((db) => saveUnit(db, { ...second, id: newId(), code: first.code }))).toBe('code taken')
    expect(await inLark((db) => findUnit(db, second.id))).toEqual(second)
    expect(await inHeron((db) => saveUnit(db, { ...first, id: newId(), siteId: null }))).toBe('saved')
  })

  it('of another organisation are never returned', async () => {
    const unit = await inLark((db) => aUnit(db))
    expect(await inHeron((db) => findUnit(db, unit.id))).toBeUndefined()
    expect(await inHeron((db) => findUnitByCode(db, unit.code))).toBeUndefined()
    expect((await inHeron((db) => listUnits(db, 'all'))).map((one) => one.id)).not.toContain(unit.id)
    expect(await inHeron((db) => listUnits(db, [unit.id]))).toEqual([])
  })
})

describe('sites', () => {
  it('are kept, changed and seen by their own organisation only', async () => {
    const site = { id: newId(), name: 'Larkrise House', code: null }
    await inLark((db) => saveSite(db, site))
    await inLark((db) => saveSite(db, { ...site, code: 'LARK1' }))
    expect(await inLark((db) => findSite(db, site.id))).toEqual({ ...site, code: 'LARK1' })
    expect(await inLark(listSites)).toEqual([{ ...site, code: 'LARK1' }])
    expect(await inHeron((db) => findSite(db, site.id))).toBeUndefined()
    expect(await inHeron(listSites)).toEqual([])
  })
})

describe('staff', () => {
  it('are found by the first letters of any of their names, accents or not', async () => {
    const zoe = await inLark((db) => aMemberOfStaff(db, { name: 'Zoë Ní Bhriain' }))
    for (const letters of ['zoe', 'ZO', 'bhr', 'ni zo', 'Zoë bhriain'])
      expect(
        (await inLark((db) => suggestStaff(db, letters, 10))).map((one) => one.id),
        letters,
      ).toEqual([zoe.id])
    for (const letters of ['oe', 'zoe smith', '', ' - ', 'zzz'])
      expect(await inLark((db) => suggestStaff(db, letters, 10)), letters).toEqual([])
  })

  it('who left come last, and are no longer found by a name they do not have any more', async () => {
    const here = await inLark((db) => aMemberOfStaff(db, { name: 'Quentin Zed' }))
    const left = await inLark((db) =>
      aMemberOfStaff(db, { name: 'Quentin Abbot', endedOn: calendarDateOf('2026-01-01') }),
    )
    expect((await inLark((db) => suggestStaff(db, 'quentin', 10))).map((one) => one.id)).toEqual([here.id, left.id])
    await inLark((db) => saveStaff(db, { ...here, name: 'Quentina Zed' }))
    expect((await inLark((db) => suggestStaff(db, 'quentin z', 10))).map((one) => one.name)).toEqual(['Quentina Zed'])
    expect(await inLark((db) => suggestStaff(db, 'quentin', 1))).toHaveLength(1)
  })

  it('are listed by place: those of the unit, and those who work everywhere', async () => {
    const [willow, hazel] = await inHeron(
      async (db) => [await aUnit(db, { kind: 'class' }), await aUnit(db, { kind: 'class' })] as const,
    )
    await inHeron(async (db) => {
      await aMemberOfStaff(db, { name: 'A everywhere' })
      await aMemberOfStaff(db, { name: 'B willow', units: [willow.id] })
      await aMemberOfStaff(db, { name: 'C hazel', units: [hazel.id] })
    })
    const filter = { letters: '', places: [willow.id] }
    expect((await inHeron((db) => listStaff(db, filter, 0, 10))).map((one) => one.name)).toEqual([
      'A everywhere',
      'B willow',
    ])
    expect(await inHeron((db) => countStaff(db, filter))).toBe(2)
    expect((await inHeron((db) => listStaff(db, filter, 1, 1))).map((one) => one.name)).toEqual(['B willow'])
    expect(await inHeron((db) => countStaff(db, { letters: 'haz', places: 'all' }))).toBe(1)
  })

  it('keep their sign-in and their places', async () => {
    const unit = await inLark((db) => aUnit(db))
    const staff = await inLark((db) => aMemberOfStaff(db, { userId: newId(), units: [unit.id] }))
    expect(await inLark((db) => findStaff(db, staff.id))).toEqual(staff)
    expect(await inLark((db) => findStaffByUser(db, staff.userId ?? ''))).toEqual(staff)
  })

  it('of another organisation are never returned', async () => {
    const staff = await inLark((db) => aMemberOfStaff(db, { name: 'Wilhelmina Onlyhere', userId: newId() }))
    expect(await inHeron((db) => findStaff(db, staff.id))).toBeUndefined()
    expect(await inHeron((db) => findStaffByUser(db, staff.userId ?? ''))).toBeUndefined()
    expect(await inHeron((db) => suggestStaff(db, 'wilhelmina', 10))).toEqual([])
    expect(await inHeron((db) => countStaff(db, { letters: 'wilhelmina', places: 'all' }))).toBe(0)
  })
})
