import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { findIncident } from '../../store/find-incident.store.ts'
import { countIncidents } from '../../store/list-incidents.store.ts'

const house = await aHouse({ now: '2026-01-15T00:40:00.000Z' })
const nurse = await house.visitor('frontline')
const { ada, bea, stay } = await house.inside(async (db) => {
  const person = await aPerson(db, {
    givenName: 'Ada',
    familyName: 'Ashdown',
    localId: 'L77',
    bornOn: calendarDateOf('1990-05-01'),
  })
  return {
    ada: person,
    stay: await aStay(db, { personId: person.id, unitId: house.unit.id }),
    bea: await aMemberOfStaff(db, { name: 'Beatriz Alder', jobTitle: 'Staff nurse' }),
  }
})
const form = { form: '/incidents/check' }
const pressed = (name: string, value: string) => ({ ...form, button: [name, value] as const })

describe('recording an incident without a script', () => {
  it('takes two interventions, one past midnight, from letters of a name to the record', async () => {
    let page = await nurse.open(`/incidents/new?unit=${house.unit.id}`)
    page = await nurse.send(page, { 'person-search': 'ash' }, pressed('person-action', 'search'))
    expect(page.path).toMatch(/^\/incidents\/new\//)
    expect(page.text).toContain('Ada Ashdown')
    page = await nurse.send(
      page,
      {
        person: ada.id,
        'i1-practice': 'standing',
        'i1-start': '2350',
        'i1-end': '5 past',
        'i1-staff-more-search': 'bea',
      },
      pressed('i1-staff-more-action', 'search'),
    )
    expect(page.text).toContain('23:50, yesterday, Wednesday 14 January 2026')
    page = await nurse.send(page, { 'i1-staff-more': bea.id, 'i1-end': '0005' }, pressed('interventions-action', 'add'))
    expect(page.text).toContain('00:05, today, Thursday 15 January 2026')
    expect(page.text).toContain('It lasted 15 minutes')
    expect(page.text).toContain('Beatriz Alder')
    const second = {
      'i2-practice': 'seclusion',
      'i2-start': '10 min ago',
      'i2-going-on': 'yes',
      'i2-same-staff': 'yes',
      reason: '10',
    }
    const check = await nurse.send(page, second, form)
    expect(check.heading).toBe('Check your answers')
    expect(check.text).toContain('23:50 on Wednesday 14 January 2026')
    expect(check.text).toContain('15 minutes')
    expect(check.text).toContain('Still going on')
    expect(check.text).toContain('L77, born 1 May 1990')

    const record = await nurse.send(check, {}, { form: '/incidents' })
    expect(record.text).toContain('The incident is recorded')
    expect(record.text).toContain('00:30 on Thursday 15 January 2026')
    const id = record.path.slice(11, 47)
    const kept = await house.inside((db) => findIncident(db, 'all', id))
    expect(kept?.content).toMatchObject({
      personName: 'Ada Ashdown',
      admissionId: stay.admissionId,
      unitId: house.unit.id,
      end: null,
    })
    expect(
      kept?.content.interventions.map(({ minutes, staff }) => [minutes, staff.map(({ jobTitle }) => jobTitle)]),
    ).toEqual([
      [15, ['Staff nurse']],
      [null, ['Staff nurse']],
    ])
    const audit = await house.inside((db) =>
      db.rows<{ deed: string; payload: object }>(sql`select deed, payload from private.audit
        where organisation_id = ${db.organisation} and subject_id = ${id} order by id`),
    )
    expect(audit).toEqual([
      { deed: 'incident.recorded', payload: { version: 1, person: ada.id, interventions: 2 } },
      { deed: 'incident.viewed', payload: { version: 1, person: ada.id } },
    ])
    expect((await nurse.open('/incidents/drafts')).text).toContain('You have no unfinished records')
  })

  it('is one record when the same answers are sent twice, from one page or from two', async () => {
    const check = await nurse.send(await nurse.open(`/incidents/new?person=${ada.id}`), enough(), form)
    const [first, second] = [
      await nurse.send(check, {}, { form: '/incidents', follow: false }),
      await nurse.send(check, {}, { form: '/incidents', follow: false }),
    ]
    expect(first.status).toBe(303)
    expect(second.location).toBe(first.location)
    const before = await house.inside((db) => countIncidents(db, 'all', {}))
    const fresh = await nurse.send(check, { _key: newId() }, { form: '/incidents', follow: false })
    expect(fresh.location).toBe(first.location)
    expect(await house.inside((db) => countIncidents(db, 'all', {}))).toBe(before)
  })

  it('explains each problem beside its field, in the title and in the summary, whose links lead to fields', async () => {
    const page = await nurse.send(
      await nurse.open('/incidents/new'),
      { 'i1-start': '25:00', 'i1-end': '4', police: 'yes', 'police-came': 'soon' },
      form,
    )
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    expect(page.problems[0]).toBe('Choose who it happened to.')
    expect(page.problems).toContain('Choose what was done.')
    expect(page.problems.join(' ')).toMatch(/no hour 25.*more than one time.*Choose why/)
    const ids = new Set(
      page.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value)),
    )
    const summary = page.links.filter(({ text }) => page.problems.includes(text))
    expect(summary).toHaveLength(page.problems.length)
    for (const { href } of summary) expect(ids).toContain(href.slice(1))
    for (const says of page.problems) expect(page.text.split(says).length).toBeGreaterThan(2)
  })

  it('understands a time when it is typed, and keeps that meaning until it is changed', async () => {
    house.clock.now = '2026-01-15T23:50:00.000Z'
    const nurse = await house.visitor('frontline')
    const typed = { ...enough(), 'i1-start': '10 min ago', 'i1-end': 'now' }
    const left = await nurse.send(await nurse.open(`/incidents/new?person=${ada.id}`), typed, pressed('do', 'keep'))
    expect(left.text).toContain('Your answers are kept')
    house.clock.now = '2026-01-16T00:20:00.000Z'
    const again = await nurse.open(left.links.find(({ text }) => text.startsWith('Carry on'))?.href ?? '')
    expect(again.html).toContain('value="10 min ago"')
    expect(again.text).toContain('23:40, yesterday, Thursday 15 January 2026')
    const check = await nurse.send(again, {}, form)
    expect(check.text).toContain('23:50 on Thursday 15 January 2026')
    const changed = await nurse.send(again, { 'i1-start': '0005', 'i1-end': '0015' }, form)
    expect(changed.text).toContain('00:15 on Friday 16 January 2026')
    await nurse.send(
      await nurse.open('/incidents/drafts'),
      {},
      { form: again.path.replace('/new/', '/drafts/') + '/discard' },
    )
    expect((await nurse.open('/incidents/drafts')).text).toContain('no unfinished records')
  })

  it('shows the answers again, and saves nothing, when they changed on another page after they were checked', async () => {
    const nurse = await house.visitor('frontline')
    const check = await nurse.send(await nurse.open(`/incidents/new?person=${ada.id}`), enough(), form)
    const id = /name="draft" value="([^"]+)"/.exec(check.html)?.[1] ?? ''
    await nurse.send(await nurse.open(`/incidents/new/${id}`), { place: 'Garden' }, pressed('do', 'keep'))
    const stale = await nurse.send(check, {}, { form: '/incidents' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('changed on another page')
    expect(stale.text).toContain('Garden')
    expect(await house.inside((db) => findIncident(db, 'all', id))).toBeUndefined()
    expect((await nurse.send(stale, {}, { form: '/incidents' })).text).toContain('The incident is recorded')
  })

  it('answers the script truly: kept with the time, or that there is no such draft', async () => {
    const nurse = await house.visitor('frontline')
    const page = await nurse.open('/incidents/new')
    const draft = page.forms.find(({ action }) => action === '/incidents/check')?.filled ?? []
    const id = draft.find(([name]) => name === 'draft')?.[1] ?? ''
    const csrf = draft.find(([name]) => name === '_csrf')?.[1] ?? ''
    const kept = await nurse.post(`/incidents/drafts/${id}`, [
      ['_csrf', csrf],
      ['before', 'Loud music'],
    ])
    expect(kept.json()).toMatchObject({ savedAt: expect.stringMatching(/^\d\d:\d\d$/) })
    expect((await nurse.open(`/incidents/new/${id}`)).html).toContain('Loud music')
    const other = await house.visitor('frontline')
    expect((await other.get(`/incidents/new/${id}`)).status).toBe(404)
    const theirs = await other.open('/incidents/new')
    const theirCsrf = theirs.forms
      .find(({ action }) => action === '/incidents/check')
      ?.filled.find(([name]) => name === '_csrf')?.[1]
    expect(
      (
        await other.post(`/incidents/drafts/${id}`, [
          ['_csrf', theirCsrf ?? ''],
          ['before', 'x'],
        ])
      ).status,
    ).toBe(404)
    expect((await nurse.open(`/incidents/new/${id}`)).html).toContain('Loud music')
  })
})

function enough() {
  return { 'i1-practice': 'standing', 'i1-start': '2330', 'i1-end': '2340', reason: '10' }
}
