import { describe, expect, it } from 'vitest'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import { anIncident } from '../../testing/an-incident.builder.ts'

const house = await aHouse()
const nurse = await house.visitor('frontline')
const lead = await house.visitor('reduction-lead')
const day = calendarDateOf('2026-01-10')

describe('the list of incidents', () => {
  it('says that it is empty, why, and what to do', async () => {
    expect((await nurse.open('/incidents')).text).toContain('Nothing recorded yet')
    const none = await nurse.open('/incidents?missing=yes')
    expect(none.text).toContain('None match')
    expect(none.links.map(({ href }) => href)).toContain('/incidents')
  })

  it('leads through all records page by page, newest first, and back again', async () => {
    const hazel = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
    const person = await house.inside((db) => aPerson(db, { givenName: 'Ada', familyName: 'Ashdown', localId: 'L77' }))
    await house.inside(async (db) => {
      for (let n = 0; n < 60; n++)
        await anIncident(db, {
          unitId: house.unit.id,
          on: addDays(day, -n),
          personId: person.id,
          personName: 'Ada Ashdown',
          personIdentifier: 'L77',
        })
      await anIncident(db, { unitId: hazel.id, on: day })
    })
    const first = await nurse.open('/incidents')
    expect(first.text).toContain('60 incidents')
    expect(first.text).toContain('Ada Ashdown L77, born 17 Apr 1991')
    const second = await nurse.open(leading(first, 'Older'))
    const third = await nurse.open(leading(second, 'Older'))
    expect([first, second, third].map((page) => records(page).length)).toEqual([25, 25, 10])
    expect(new Set([first, second, third].flatMap(records)).size).toBe(60)
    expect(leadsTo(third, 'Older')).toBe(false)
    const back = await nurse.open(leading(third, 'Newer'))
    expect(records(back)).toEqual(records(second))
    expect(records(await nurse.open(leading(back, 'Newer')))).toEqual(records(first))
    expect((await lead.open('/incidents')).text).toContain('61 incidents')
  })

  it('is limited by its filters, keeps them from page to page, and takes each away alone', async () => {
    const form = { form: '/incidents' }
    const days = {
      'from-day': '1',
      'from-month': '12',
      'from-year': '2025',
      'to-day': '10',
      'to-month': 'jan',
      'to-year': '2026',
    }
    const page = await nurse.send(await nurse.open('/incidents'), days, form)
    expect(page.text).toContain('41 incidents')
    expect(page.text).toContain('From Monday 1 December 2025')
    const older = await nurse.open(leading(page, 'Older'))
    expect(records(older)).toHaveLength(16)
    const without = page.links.find(({ text }) => text.includes('From Monday'))?.href ?? ''
    expect((await nurse.open(without)).text).toContain('60 incidents')
    expect((await nurse.send(await nurse.open('/incidents'), { practice: 'seclusion' }, form)).text).toContain(
      'None match',
    )
    expect((await nurse.open('/incidents?mine=yes')).text).toContain('None match')
    expect((await nurse.open('/incidents?missing=yes')).text).toContain('60 incidents')
  })

  it('can be of one person, says who, and stays so while other filters change', async () => {
    const bea = await house.inside((db) => aPerson(db, { givenName: 'Bea', familyName: 'Birch', localId: 'L81' }))
    const cy = await house.inside((db) => aPerson(db, { givenName: 'Cy', familyName: 'Cedar', localId: 'L82' }))
    await house.inside(async (db) => {
      for (const [who, personName] of [[bea, 'Bea Birch'] as const, [cy, 'Cy Cedar'] as const])
        await anIncident(db, { unitId: house.unit.id, on: day, personId: who.id, personName, personIdentifier: 'L8' })
    })
    const page = await lead.open(`/incidents?person=${bea.id}`)
    expect(page.text).toContain('1 incident')
    expect(page.text).toContain('Bea Birch')
    expect(page.text).not.toContain('Cy Cedar')
    const narrower = await lead.send(page, { missing: 'yes' }, { form: '/incidents' })
    expect(narrower.path).toContain(`person=${bea.id}`)
    expect(narrower.text).not.toContain('Cy Cedar')
  })

  it('explains a day that does not exist, beside it and in the title', async () => {
    const page = await nurse.open('/incidents?from-day=31&from-month=2&from-year=2026')
    expect(page.title).toMatch(/^Error: /)
    expect(page.problems).toEqual(['There is no such day. Check the first day.'])
    const turned = await nurse.open(
      '/incidents?from-day=2&from-month=2&from-year=2026&to-day=1&to-month=2&to-year=2026',
    )
    expect(turned.problems).toEqual(['The last day is before the first. Check both days.'])
  })

  it('is not misled by an address that somebody made up', async () => {
    for (const query of [
      'older=x',
      'older=2026-01-01_25:00_1',
      'unit=nonsense',
      `unit=${house.organisation.id}`,
      'person=1',
      'practice=%00x',
    ]) {
      expect((await nurse.get(`/incidents?${query}`)).status).toBeLessThan(500)
    }
  })
})

function records(page: VisitedPage): string[] {
  return page.links.map(({ href }) => href).filter((href) => /^\/incidents\/[0-9a-f-]{36}$/.test(href))
}

function leading(page: VisitedPage, where: string): string {
  return page.links.find(({ text }) => text === where)?.href ?? ''
}

function leadsTo(page: VisitedPage, where: string): boolean {
  return leading(page, where) !== ''
}
