import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { Person } from '../../domain/person.ts'
import type { Stay } from '../../domain/stay.ts'
import { listAdmissions, listStays, stayAt } from '../../store/stays.store.ts'
import { aPerson } from '../../testing/a-person.builder.ts'
import { aStay } from '../../testing/a-stay.builder.ts'

const house = await aHouse()
const manager = await house.visitor('manager')
const day = calendarDateOf
const hazel = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
await house.inside((db) => aUnit(db, { name: 'Old Ward', closedOn: day('2025-01-01') }))

function somebodyHere(stay: Partial<Stay> = {}): Promise<Person> {
  return house.inside(async (db) => {
    const person = await aPerson(db)
    const since = { startedOn: day('2026-01-10'), startedTime: localTimeOf('10:00') }
    await aStay(db, { personId: person.id, unitId: house.unit.id, ...since, ...stay })
    return person
  })
}

const when = (field: string, date: string, time = '') => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  return { [`${field}-day`]: dayOfMonth, [`${field}-month`]: month, [`${field}-year`]: year, [`${field}-time`]: time }
}

describe('a move', () => {
  it('ends one stay and begins the next in the same minute, and may be entered days later', async () => {
    const person = await somebodyHere()
    const page = await manager.send(await manager.open(`/people/${person.id}/move`), {
      unit: hazel.id,
      ...when('moved', '2026-01-12', '1430'),
    })
    expect(page.text).toContain('Is in Hazel Ward now.')
    await house.inside(async (db) => {
      expect((await stayAt(db, person.id, day('2026-01-12'), localTimeOf('14:29')))?.unitName).toBe('Willow Ward')
      expect((await stayAt(db, person.id, day('2026-01-12'), localTimeOf('14:30')))?.unitName).toBe('Hazel Ward')
      expect(await listAdmissions(db, person.id)).toMatchObject([{ endedOn: null }])
    })
    const { rows } = await house.superuser.query(
      `select payload from private.audit where deed = 'person.moved' and subject_id = $1`,
      [person.id],
    )
    expect(rows).toMatchObject([{ payload: { from: house.unit.id, to: hazel.id } }])
  })

  it('is refused in the future, before the stay began, without a unit, and to a unit that has closed', async () => {
    const person = await somebodyHere()
    const form = await manager.open(`/people/${person.id}/move`)
    expect(form.text).not.toContain('Old Ward')
    const problems = async (fields: Record<string, string>) => (await manager.send(form, fields)).problems
    expect(await problems({ unit: hazel.id, ...when('moved', '2026-01-16') })).toEqual([
      'This day is in the future. Give a day up to today.',
    ])
    expect(await problems({ unit: hazel.id, ...when('moved', '2026-01-10', '0930') })).toEqual([
      'They came on Saturday 10 January 2026 at 10:00. This cannot be before that.',
    ])
    expect(await problems(when('moved', '2026-01-12', '1430'))).toEqual(['Choose the unit they move to.'])
    expect(await problems({ unit: hazel.id })).toEqual(['Give the day of the move.'])
    expect(await problems({ unit: hazel.id, ...when('moved', '2026-01-12', 'yesterday 2310') })).toEqual([
      'The day and the time of the move do not fit together. Change one of them.',
    ])
    expect(await house.inside((db) => listStays(db, person.id))).toHaveLength(1)
  })

  it('is nothing for somebody who is not in a unit', async () => {
    const person = await somebodyHere({ endedOn: day('2026-01-11') })
    for (const page of ['move', 'discharge'])
      expect((await manager.get(`/people/${person.id}/${page}`)).status, page).toBe(404)
  })
})

describe('the end of a stay', () => {
  it('ends the admission with it, and shows who it is about', async () => {
    const person = await somebodyHere()
    const form = await manager.open(`/people/${person.id}/discharge`)
    for (const words of ['Elowen Merriden', '17 Apr 1991', person.localId]) expect(form.text).toContain(words)
    const page = await manager.send(form, when('left', '2026-01-14', '11am'))
    expect(page.text).toContain('Is not in a unit now.')
    const ends = { endedOn: '2026-01-14', endedTime: '11:00:00' }
    expect(await house.inside((db) => listAdmissions(db, person.id))).toMatchObject([ends])
    expect(await house.inside((db) => listStays(db, person.id))).toMatchObject([ends])
  })

  it('is refused before it began and in the future', async () => {
    const person = await somebodyHere()
    const form = await manager.open(`/people/${person.id}/discharge`)
    expect((await manager.send(form, when('left', '2026-01-09'))).problems).toHaveLength(1)
    expect((await manager.send(form, when('left', '2026-01-15', '1000'))).problems).toEqual([
      'This time is in the future. Give a time up to now.',
    ])
    expect((await manager.send(form)).problems).toEqual(['Give the day of the end of the stay.'])
  })
})

describe('an admission of somebody known', () => {
  it('is added after the last one, even on the same day', async () => {
    const person = await somebodyHere({ endedOn: day('2026-01-14'), endedTime: localTimeOf('11:00') })
    const form = await manager.open(`/people/${person.id}/admit`)
    const page = await manager.send(form, { unit: house.unit.id, ...when('came', '2026-01-14', '1830') })
    expect(page.text).toContain('Is in Willow Ward now.')
    expect(await house.inside((db) => listAdmissions(db, person.id))).toHaveLength(2)
    expect((await manager.get(`/people/${person.id}/admit`)).status).toBe(404)
  })

  it('that is over already can be entered later, with its end', async () => {
    const person = await somebodyHere({ endedOn: day('2026-01-14') })
    const form = await manager.open(`/people/${person.id}/admit`)
    const fields = { unit: house.unit.id, ...when('came', '2025-12-01'), ...when('left', '2025-12-09', '0900') }
    const page = await manager.send(form, fields)
    expect(page.text).toContain('Is not in a unit now.')
    expect(page.text).toContain('Monday 1 December 2025 Until Tuesday 9 December 2025 at 09:00')
  })

  it('cannot overlap another: the words say which stay is in the way', async () => {
    const person = await somebodyHere({ endedOn: day('2026-01-14'), endedTime: localTimeOf('11:00') })
    const form = await manager.open(`/people/${person.id}/admit`)
    const send = (fields: Record<string, string>) => manager.send(form, { unit: house.unit.id, ...fields })
    const page = await send(when('came', '2026-01-12'))
    expect(page.problems).toEqual([
      'They were already here from Saturday 10 January 2026 at 10:00, until Wednesday 14 January 2026 at 11:00. Two stays cannot overlap: check the day.',
    ])
    expect(page.forms.flatMap(({ filled }) => filled)).toContainEqual(['came-day', '12'])
    expect((await send({ ...when('came', '2025-12-01'), ...when('left', '2025-11-30') })).problems).toHaveLength(1)
    expect((await send(when('came', '2025-12-01'))).problems).toHaveLength(1)
  })

  it('sent twice at once is one admission', async () => {
    const person = await somebodyHere({ endedOn: day('2026-01-11') })
    const [one, other] = [
      await manager.open(`/people/${person.id}/admit`),
      await manager.open(`/people/${person.id}/admit`),
    ]
    const fields = { unit: house.unit.id, ...when('came', '2026-01-12') }
    const answers = await Promise.all([
      manager.send(one, fields, { follow: false }),
      manager.send(other, fields, { follow: false }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 404])
    expect(await house.inside((db) => listStays(db, person.id))).toHaveLength(2)
  })
})
