import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aPerson } from '../../testing/a-person.builder.ts'
import { aStay } from '../../testing/a-stay.builder.ts'

const house = await aHouse()
const manager = await house.visitor('manager')
const hazel = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))

const typed = {
  'given-name': 'Tamsin',
  'family-name': 'Langthorne',
  'born-day': '5',
  'born-month': '6',
  'born-year': '1987',
  'came-day': '14',
  'came-month': '1',
  'came-year': '2026',
  'came-time': '4.30pm',
}

describe('adding a person', () => {
  it('saves who they are, and their first stay in the only unit there is to choose', async () => {
    const form = await manager.open('/people/new')
    const page = await manager.send(form, { ...typed, 'nhs-number': '943 476 5919' })
    expect(page).toMatchObject({ status: 200, heading: 'Tamsin Langthorne' })
    expect(page.text).toMatch(/Local ID P[0-9A-F]{8}/)
    expect(page.text).toContain('943 476 5919')
    expect(page.text).toContain('Wednesday 14 January 2026 at 16:30')
    const again = await manager.send(form, { ...typed, 'nhs-number': '943 476 5919' })
    expect(again.path).toBe(page.path)
    const { rows } = await house.superuser.query('select count(*)::int as people from private.people')
    expect(rows).toEqual([{ people: 1 }])
  })

  it('accepts a time that says its own day', async () => {
    const now = {
      ...typed,
      'given-name': 'Bo',
      'born-day': '',
      'born-month': '',
      'born-year': '',
      'came-day': '',
      'came-month': '',
      'came-year': '',
    }
    const page = await manager.send(await manager.open('/people/new'), { ...now, 'came-time': '10 min ago' })
    expect(page.text).toContain('Thursday 15 January 2026 at 09:20')
  })

  it('explains every mistake beside its question, and keeps what was typed', async () => {
    const wrong = {
      'given-name': '',
      'family-name': '',
      'born-day': '31',
      'born-month': '2',
      'born-year': '1987',
      'nhs-number': '943 476 5918',
      'local-id': 'has spaces',
      'came-day': '15',
      'came-month': '1',
      'came-year': '2026',
      'came-time': '9.31',
    }
    const page = await manager.send(await manager.open('/people/new'), wrong)
    expect(page.status).toBe(422)
    expect(page.problems).toEqual([
      'Type at least one name, if only what they are called.',
      'A local ID has up to 20 letters, digits, hyphens, dots or slashes, without spaces.',
      'There is no such day. Check the date of birth.',
      'The check digit does not fit: one digit of the NHS number may be wrong.',
      'This time is in the future. Give a time up to now.',
    ])
    for (const field of ['given-name', 'local-id', 'born-day', 'nhs-number', 'came-time'])
      expect(page.html).toContain(`id="${field}"`)
    const filled = page.forms.find(({ action }) => action === '/people')?.filled ?? []
    for (const pair of Object.entries(wrong)) expect(filled).toContainEqual(pair)
  })

  it('refuses a day in the future, a unit that is closed on the day, and a birth that cannot be', async () => {
    const send = async (fields: Record<string, string>) =>
      (await manager.send(await manager.open('/people/new'), { ...typed, 'given-name': 'Zora', ...fields })).problems
    expect(await send({ 'came-day': '16', 'came-time': '' })).toEqual([
      'This day is in the future. Give a day up to today.',
    ])
    expect(await send({ 'came-time': 'later' })).toHaveLength(1)
    expect(await send({ 'born-year': '1787' })).toHaveLength(1)
    expect(await send({ 'born-year': '2027' })).toHaveLength(1)
  })

  it('cannot put anybody into a unit of others', async () => {
    const form = await manager.open('/people/new')
    const offered = form.forms.find(({ action }) => action === '/people')?.offers.get('unit') ?? []
    expect(offered).toEqual([house.unit.id])
    const tokens = (form.forms.find(({ action }) => action === '/people')?.filled ?? []).filter(([name]) =>
      name.startsWith('_'),
    )
    const sent: [string, string][] = [
      ...tokens.map(([name, value]): [string, string] => [name, value]),
      ...Object.entries({ ...typed, 'given-name': 'Una', unit: hazel.id }),
    ]
    expect((await manager.post('/people', sent)).problems).toEqual(['Choose the unit they came to.'])
  })
})

describe('somebody who may be here already', () => {
  it('has to be looked at first: same birth date and a name in common', async () => {
    const twin = { ...typed, 'given-name': 'Tamzin', 'came-time': '' }
    const page = await manager.send(await manager.open('/people/new'), twin)
    expect(page.problems).toEqual(['Check whether this person is here already.'])
    expect(page.text).toContain('Tamsin Langthorne, born 5 Jun 1987, age 38')
    const added = await manager.send(page, { different: 'yes' })
    expect(added.heading).toBe('Tamzin Langthorne')
  })

  it('with the same NHS number is never added twice', async () => {
    const same = {
      ...typed,
      'given-name': 'Somebody',
      'family-name': 'Else',
      'born-year': '1990',
      'nhs-number': '9434765919',
    }
    const page = await manager.send(await manager.open('/people/new'), same)
    expect(page.problems).toEqual([
      'Somebody here has this NHS number already: see below. If it is the same person, open their record.',
    ])
    expect((await manager.send(page, { different: 'yes' })).status).toBe(422)
  })

  it('in another unit is not shown, but said', async () => {
    await house.inside(async (db) => {
      const hidden = await aPerson(db, {
        givenName: 'Pascoe',
        familyName: 'Quarrington',
        bornOn: calendarDateOf('1979-12-24'),
        nhsNumber: '4010232137',
        localId: 'SECRET-7',
      })
      await aStay(db, { personId: hidden.id, unitId: hazel.id })
    })
    const born = { 'born-day': '24', 'born-month': '12', 'born-year': '1979' }
    const page = await manager.send(await manager.open('/people/new'), {
      ...typed,
      ...born,
      'given-name': 'Pascoe',
      'nhs-number': '4010232137',
    })
    expect(page.problems[0]).toContain('in a unit you do not work in')
    expect(page.text).toContain('One person in units you do not work in may be the same')
    expect(page.html).not.toContain('Quarrington')
    expect(page.html).not.toContain('SECRET-7')
  })
})

describe('changing details', () => {
  it('keeps the earlier version, and finds the person by the new name only', async () => {
    const person = await house.inside(async (db) => {
      const person = await aPerson(db, { givenName: 'Greta', familyName: 'Coverdale', localId: 'G-1' })
      await aStay(db, { personId: person.id, unitId: house.unit.id })
      return person
    })
    const form = await manager.open(`/people/${person.id}/change`)
    expect(form.text).toContain('Greta Coverdale')
    const page = await manager.send(form, { 'family-name': 'Dunmore', 'known-as': 'Gigi' })
    expect(page.heading).toBe('Greta Dunmore (Gigi)')
    expect((await manager.open('/people?q=coverd')).text).toContain('Nobody found')
    const { rows } = await house.superuser.query(
      `select was->>'family_name' as was from private.history where row_id = $1`,
      [person.id],
    )
    expect(rows).toEqual([{ was: 'Coverdale' }])
    const taken = await manager.send(await manager.open(`/people/${person.id}/change`), { 'nhs-number': '9434765919' })
    expect(taken.problems).toHaveLength(1)
    const other = await house.inside((db) =>
      aPerson(db, { localId: 'G-2', givenName: 'X', familyName: 'Y', bornOn: null }),
    )
    const id = await manager.send(await manager.open(`/people/${person.id}/change`), { 'local-id': other.localId })
    expect(id.problems).toEqual(['Somebody else has this local ID already.'])
  })
})
