import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aHouse, signedIn } from '#tests/setup/house.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { aPerson } from '../../testing/a-person.builder.ts'
import { aStay } from '../../testing/a-stay.builder.ts'

const house = await aHouse()
const { kit, incident, other } = await house.inside(async (db) => {
  const hazel = await aUnit(db, { name: 'Hazel Ward' })
  const kit = await aPerson(db, { givenName: 'Kit', familyName: 'Jessop', localId: 'L-77', nhsNumber: '9434765919' })
  const other = await aPerson(db, { localId: 'L-78', nhsNumber: null })
  for (const { id } of [kit, other]) await aStay(db, { personId: id, unitId: hazel.id })
  const incident = await anIncident(db, { personId: kit.id, unitId: hazel.id })
  return { kit, incident, other }
})
const reason = 'Brought to our ward, cannot speak, may be allergic.'
const form = '/people/open-in-emergency'

async function opened(number = '943 476 5919'): Promise<Visitor & { readonly user: { readonly id: string } }> {
  const nurse = await house.visitor('frontline')
  const page = await nurse.send(await nurse.open(form), { number, reason })
  expect([page.status, page.path]).toEqual([200, `/people/${kit.id}`])
  return nurse
}

async function deeds(deed: string): Promise<number> {
  return (await house.superuser.query('select 1 from private.audit where deed = $1', [deed])).rowCount ?? 0
}

describe('opening a record in an emergency', () => {
  it('shows the person, their list of incidents and each record, by either number, and flags every page', async () => {
    for (const number of ['943 476 5919', 'l-77']) {
      const nurse = await opened(number)
      const pages = [`/people/${kit.id}`, `/incidents?person=${kit.id}`, `/incidents/${incident.id}`, '/', '/incidents']
      for (const path of pages) {
        const page = await nurse.open(path)
        expect([path, page.status, page.text.includes('You opened a record in an emergency')]).toEqual([
          path,
          200,
          true,
        ])
      }
      expect((await nurse.open(`/incidents?person=${kit.id}`)).links.map(({ href }) => href)).toContain(
        `/incidents/${incident.id}`,
      )
    }
  })

  it('opens nobody else, no list, and nothing to be changed', async () => {
    const nurse = await opened()
    expect((await nurse.get(`/people/${other.id}`)).status).toBe(404)
    for (const path of ['/people?who=everybody', '/incidents', '/people?q=jessop'])
      expect([path, (await nurse.open(path)).text.includes('Jessop')]).toEqual([path, false])
    for (const path of [`/people/${kit.id}/characteristics/ethnicity`, `/incidents/${incident.id}/amend`])
      expect([path, (await nurse.get(path)).status]).toEqual([path, 404])
  })

  it('is for the one who opened it, and ends after the hours of the setting', async () => {
    const nurse = await opened()
    expect((await (await house.visitor('frontline')).get(`/people/${kit.id}`)).status).toBe(404)
    const before = house.clock.now
    house.clock.now = new Date(Date.parse(before) + 7.9 * 3_600_000).toISOString()
    expect((await nurse.get(`/people/${kit.id}`)).status).toBe(200)
    house.clock.now = new Date(Date.parse(before) + 8.1 * 3_600_000).toISOString()
    const late = await signedIn(house.stranger(), { ...(await house.user('frontline')), ...Object(nurse.user) })
    expect((await late.get(`/people/${kit.id}`)).status).toBe(404)
    expect((await late.open('/')).text).not.toContain('You opened a record')
    house.clock.now = before
  })

  it('needs a number that is one person’s and a reason in words, keeps what was typed, and notes what was tried', async () => {
    const nurse = await house.visitor('frontline')
    const empty = await nurse.send(await nurse.open(form), { number: '', reason: ' ' })
    expect(empty.problems).toEqual(['Type their local ID or NHS number.', 'Say in a few words what the emergency is.'])
    const tried = await deeds('emergency.not-found')
    const wrong = await nurse.send(empty, { number: 'L-7', reason })
    expect(wrong.problems).toEqual(['Nobody here has this number. Check each digit.'])
    expect(wrong.forms.flatMap(({ filled }) => filled)).toContainEqual(['reason', reason])
    expect(await deeds('emergency.not-found')).toBe(tried + 1)
    expect((await nurse.get(`/people/${kit.id}`)).status).toBe(404)
  })

  it('opens nothing for somebody who sees the person anyway', async () => {
    const before = await deeds('person.opened-in-emergency')
    const manager = await house.visitor('manager', 'all')
    const page = await manager.send(await manager.open(form), { number: 'L-77', reason })
    expect(page.path).toBe(`/people/${kit.id}`)
    expect(page.text).not.toContain('in an emergency')
    expect(await deeds('person.opened-in-emergency')).toBe(before)
  })
})

describe('reviewing it', () => {
  it('waits on the first page of the privacy officer, who sees why it was opened and what was looked at', async () => {
    const nurse = await opened()
    await nurse.open(`/incidents/${incident.id}`)
    const officer = await house.visitor('records-officer')
    expect((await officer.open('/')).text).toContain('Review why a record was opened')
    const { rows } = await house.superuser.query<{ id: string }>(
      'select id from private.emergency_openings where opened_by = $1',
      [nurse.user.id],
    )
    const path = `/emergency-openings/${rows[0]?.id}`
    const page = await officer.open(path)
    for (const words of [reason, 'Kit Jessop', 'the person’s page', 'What did you find?'])
      expect(page.text).toContain(words)
    const empty = await officer.send(page, { words: '' })
    expect(empty.problems).toEqual(['Choose what you found.', 'Say in a few words how you came to this.'])
    const done = await officer.send(empty, { outcome: 'needed', words: 'Spoke with the nurse in charge.' })
    expect([done.path, done.status]).toEqual(['/emergency-openings', 200])
    const after = await officer.open(path)
    expect(after.text).toContain('Spoke with the nurse in charge.')
    expect(after.text).toContain('It has been reviewed.')
    expect(await deeds('opening.reviewed')).toBeGreaterThan(0)
  })

  it('is never done by the one who opened it, as user or as staff, whatever their role has become', async () => {
    const nurse = await opened()
    const { rows } = await house.superuser.query<{ id: string }>(
      'select id from private.emergency_openings where opened_by = $1',
      [nurse.user.id],
    )
    const path = `/emergency-openings/${rows[0]?.id}`
    await house.superuser.query(
      `update identity.memberships set role = 'records-officer', places = null where user_id = $1`,
      [nurse.user.id],
    )
    const page = await nurse.open(path)
    expect(page.text).toContain('You opened it yourself: somebody else reviews it.')
    const proof = page.forms
      .flatMap(({ filled }) => filled)
      .filter(([name]) => name === '_csrf')
      .slice(0, 1)
    const sent = [...proof, ['_key', newId()], ['outcome', 'needed'], ['words', 'All well.']] as [string, string][]
    expect((await nurse.post(`${path}/review`, sent)).status).toBe(409)
    await house.superuser.query('update private.emergency_openings set opened_by = $1 where id = $2', [
      newId(),
      rows[0]?.id,
    ])
    expect((await nurse.post(`${path}/review`, sent)).status).toBe(409)
    await house.superuser.query('update private.emergency_openings set opened_by_staff = null where id = $1', [
      rows[0]?.id,
    ])
    expect((await nurse.post(`${path}/review`, sent)).status).toBe(303)
  })
})
