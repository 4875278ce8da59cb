import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aPerson } from '../../testing/a-person.builder.ts'
import { aStay } from '../../testing/a-stay.builder.ts'

const house = await aHouse()
const nurse = await house.visitor('frontline')
const admin = await house.visitor('organisation-administrator')

describe('the list of people', () => {
  it('says that it is empty, and what to do', async () => {
    expect((await nurse.open('/people')).text).toContain('Nobody is here now')
    expect((await nurse.open('/people?who=everybody')).text).toContain('Nobody yet')
  })

  it('shows who is here now, finds everybody by a few letters, and nobody of another unit', async () => {
    const { here, left } = await house.inside(async (db) => {
      const here = await aPerson(db, { familyName: 'Merriden', localId: 'L-1', nhsNumber: '9434765919' })
      const left = await aPerson(db, { givenName: 'Umar', familyName: 'Merrow' })
      const elsewhere = await aPerson(db, { givenName: 'Kit', familyName: 'Merton' })
      await aStay(db, { personId: here.id, unitId: house.unit.id })
      await aStay(db, { personId: left.id, unitId: house.unit.id, endedOn: calendarDateOf('2026-01-02') })
      await aStay(db, { personId: elsewhere.id, unitId: (await aUnit(db, { name: 'Hazel Ward' })).id })
      return { here, left }
    })
    const now = await nurse.open('/people')
    expect(now.text).toContain('Elowen Merriden Born 17 Apr 1991, age 34 Local ID L-1 NHS number 943 476 5919')
    expect(now.text).not.toContain('Merrow')
    const found = await nurse.send(now, { q: 'merr' }, { form: '/people' })
    expect(found.links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([`/people/${here.id}`, `/people/${left.id}`]),
    )
    expect(found.text).toContain('Not here now, last Willow Ward')
    expect((await nurse.open('/people?q=mert')).text).toContain('Nobody found for “mert”')
    expect((await nurse.open('/people?who=everybody')).text).toContain('Merrow')
    expect((await nurse.open('/people?q=943%20476')).text).toContain('Elowen Merriden')
  })

  it('leaves an audit row that says who was on the page', async () => {
    await nurse.open('/people?q=merrid')
    const { rows } = await house.superuser.query(
      `select payload from private.audit where deed = 'people.listed' order by id desc limit 1`,
    )
    expect(rows[0].payload.people).toHaveLength(1)
  })

  it('suggests people to those who record, with what tells them apart', async () => {
    const answer = await nurse.get('/people/suggest?q=merrid')
    expect(answer.json()).toMatchObject({
      people: [{ name: 'Elowen Merriden', detail: 'born 17 Apr 1991, L-1, Willow Ward' }],
    })
    expect((await nurse.get('/people/suggest?q=kit')).json()).toEqual({ people: [] })
    expect((await nurse.get('/people/suggest')).json()).toEqual({ people: [] })
  })

  it('is no page for the organisation’s administrator, who sees no person’s record', async () => {
    expect((await admin.get('/people')).status).toBe(403)
    expect((await admin.get('/people/suggest?q=m')).status).toBe(403)
  })
})
