import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aPerson } from '../../testing/a-person.builder.ts'
import { aStay } from '../../testing/a-stay.builder.ts'

const house = await aHouse()
const hazel = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
const nurse = await house.visitor('frontline')
const lead = await house.visitor('reduction-lead')
const manager = await house.visitor('manager')
const day = calendarDateOf

const { elowen, elsewhere, before, never } = await house.inside(async (db) => {
  const elowen = await aPerson(db, { nhsNumber: '9434765919', localId: 'L-1', knownAs: 'Ellie' })
  const elsewhere = await aPerson(db, { givenName: 'Kit', familyName: 'Jessop' })
  const before = await aPerson(db, { givenName: 'Umar', familyName: 'Rushden' })
  const never = await aPerson(db, { givenName: 'Wren', familyName: 'Amberley' })
  await aStay(db, { personId: elowen.id, unitId: house.unit.id })
  await aStay(db, { personId: elsewhere.id, unitId: hazel.id })
  await aStay(db, { personId: before.id, unitId: house.unit.id, endedOn: day('2026-01-10') })
  return { elowen, elsewhere, before, never }
})

describe('the page of a person', () => {
  it('always shows the three identifiers, and where they are', async () => {
    const page = await nurse.open(`/people/${elowen.id}`)
    expect(page).toMatchObject({ status: 200, heading: 'Elowen Merriden (Ellie)' })
    for (const words of [
      '17 Apr 1991, age 34',
      'L-1',
      '943 476 5919',
      'Is in Willow Ward now.',
      'Nobody has asked yet',
    ])
      expect(page.text).toContain(words)
    expect(page.links.map(({ href }) => href)).toContain(`/incidents?person=${elowen.id}`)
  })

  it('leaves an audit row of who looked, and a page that was refused does not', async () => {
    const views = async (id: string) =>
      (
        await house.superuser.query(`select 1 from private.audit where deed = 'person.viewed' and subject_id = $1`, [
          id,
        ])
      ).rowCount
    const [seen, unseen] = [await views(before.id), await views(elsewhere.id)]
    await nurse.open(`/people/${before.id}`)
    await nurse.get(`/people/${elsewhere.id}`)
    expect([await views(before.id), await views(elsewhere.id)]).toEqual([(seen ?? 0) + 1, unseen])
  })

  it('is there for those in whose unit they stay or stayed, and for the whole organisation; else it is nothing', async () => {
    expect((await nurse.get(`/people/${before.id}`)).status).toBe(200)
    const [hidden, missing] = [await nurse.get(`/people/${elsewhere.id}`), await nurse.get(`/people/${newId()}`)]
    expect(hidden.status).toBe(404)
    expect(hidden.text).toBe(missing.text)
    expect((await lead.get(`/people/${elsewhere.id}`)).status).toBe(200)
    expect((await nurse.get('/people/nonsense')).status).toBe(404)
  })

  it('of somebody who never stayed is for the whole organisation, and for those who add people', async () => {
    expect((await nurse.get(`/people/${never.id}`)).status).toBe(404)
    expect((await lead.get(`/people/${never.id}`)).status).toBe(200)
    expect((await manager.get(`/people/${never.id}`)).status).toBe(200)
  })

  it('of another organisation is nothing, whatever is asked or sent', async () => {
    const other = await anOrganisation(house.database)
    const theirs = await insideOf(house.database, other, async (db) => {
      const person = await aPerson(db)
      await aStay(db, { personId: person.id, unitId: (await aUnit(db)).id })
      return person
    })
    const own = await manager.open(`/people/${elowen.id}/move`)
    const tokens = own.forms.find(({ action }) => action.endsWith('/move'))?.filled ?? []
    for (const path of ['', '/change', '/move', '/discharge', '/admit', '/characteristics/ethnicity'])
      expect((await manager.get(`/people/${theirs.id}${path}`)).status, path).toBe(404)
    for (const path of ['/change', '/move', '/discharge', '/admit', '/characteristics/ethnicity'])
      expect((await manager.post(`/people/${theirs.id}${path}`, tokens)).status, path).toBe(404)
  })

  it('offers changes to managers only, and only where the person is', async () => {
    const deeds = async (visitor: typeof nurse, id: string) =>
      (await visitor.open(`/people/${id}`)).links
        .map(({ href }) => href.split('/')[3])
        .filter((part) => part !== undefined && part !== 'characteristics')
    expect(await deeds(nurse, elowen.id)).toEqual([])
    expect(await deeds(manager, elowen.id)).toEqual(['move', 'discharge', 'change', 'link'])
    expect(await deeds(manager, before.id)).toEqual(['admit', 'change', 'link'])
    expect((await nurse.get(`/people/${elowen.id}/move`)).status).toBe(403)
    const moved = await house.inside(async (db) => {
      const person = await aPerson(db)
      await aStay(db, { personId: person.id, unitId: house.unit.id, endedOn: day('2026-01-05') })
      await aStay(db, { personId: person.id, unitId: hazel.id, startedOn: day('2026-01-06') })
      return person
    })
    expect(await deeds(manager, moved.id)).toEqual([])
    for (const deed of ['change', 'link']) expect((await manager.get(`/people/${moved.id}/${deed}`)).status).toBe(404)
    expect((await nurse.get(`/people/${moved.id}/characteristics/ethnicity`)).status).toBe(404)
  })

  it('warns when somebody in the same unit has a similar name', async () => {
    await house.inside(async (db) => {
      const like = await aPerson(db, { givenName: 'Elowen', familyName: 'Marriden', localId: 'L-2' })
      await aStay(db, { personId: like.id, unitId: house.unit.id })
    })
    expect((await nurse.open(`/people/${elowen.id}`)).text).toContain('Elowen Marriden (born 17 Apr 1991, L-2)')
    expect((await nurse.open(`/people/${before.id}`)).text).not.toContain('similar name')
  })
})
