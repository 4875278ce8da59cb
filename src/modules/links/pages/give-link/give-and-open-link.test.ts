import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aRestrictedRecord } from '#modules/people/testing/a-restricted-record.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { endAllSignIns } from '#modules/sign-in/index.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { databaseContent } from '#tests/setup/database-content.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { aLink, aLinkHolder, builtCode } from '../../testing/a-link.builder.ts'
import { aPersonsLinkRole } from '../../testing/an-access-link.builder.ts'

const house = await aHouse()
const [manager, officer, responsible] = [
  await house.visitor('manager'),
  await house.visitor('records-officer'),
  await house.visitor('responsible-person'),
]
const on = calendarDateOf('2026-01-10')
const words = 'Will Carter shouted. Robin Grey and Kit will remember.'

const { kit, other } = await house.inside(async (db) => {
  const somebody = async (givenName: string, familyName: string) => {
    const person = await aPerson(db, { givenName, familyName })
    await aStay(db, { personId: person.id, unitId: house.unit.id, startedOn: calendarDateOf('2026-01-02') })
    const about = { personId: person.id, personName: `${givenName} ${familyName}`, unitId: house.unit.id, on }
    const staff = [{ staffId: null, name: 'Robin Grey', jobTitle: 'Nurse' }]
    const record = await anIncident(db, { ...about, beforeWords: words, interventions: [{ on, staff }] })
    return { person: person.id, incident: record.id }
  }
  return { kit: await somebody('Kit', 'Jessop'), other: await somebody('Will', 'Carter') }
})

const answers = {
  role: aPersonsLinkRole(),
  ground: 'Kit asked on the ward.',
  words: 'yes',
  out: '',
  'talk-to': 'Sam Example, 01632 960 001',
  days: '7',
}

async function given(path: string, typed: Record<string, string | string[]>, by: Visitor = manager) {
  const page = await by.send(await by.open(path), typed)
  const [, token = ''] = /\/link\/([\w-]{43})/.exec(page.text) ?? []
  const [code = ''] = /\d{4} \d{4}/.exec(page.text) ?? []
  return { page, token, code }
}

async function opened(token: string, code: string, visitor = house.stranger()): Promise<[Visitor, VisitedPage]> {
  return [visitor, await visitor.send(await visitor.open(`/link/${token}`), { 'link-code': code })]
}

describe('a link to somebody’s own record', () => {
  it('is shown once, and opens with its code what was recorded about them, without names of others', async () => {
    const { page, token, code } = await given(`/people/${kit.person}/link`, answers)
    expect([page.heading, token.length, code.length]).toEqual(['The link and its code', 43, 9])
    const [visitor, list] = await opened(token, code)
    expect([list.path, list.heading]).toEqual(['/by-link/record', 'What was recorded about you'])
    expect(list.text).toContain('Sam Example, 01632 960 001')
    const record = await visitor.open(`/by-link/record/${kit.incident}`)
    expect(record.status).toBe(200)
    expect(record.text).toContain('[somebody’s name] shouted. [somebody’s name] and Kit will remember.')
    for (const name of ['Carter', 'Robin', 'Grey']) expect(record.text).not.toContain(name)
    expect((await visitor.get(`/by-link/record/${other.incident}`)).status).toBe(404)
    expect((await visitor.get('/by-link/incidents')).status).toBe(404)
    expect((await visitor.get(`/incidents/${kit.incident}`)).location).toMatch(/^\/sign-in/)
  })

  it('is kept as hashes only, and its token leaves the address at once', async () => {
    const { token, code } = await given(`/people/${kit.person}/link`, answers)
    const visitor = house.stranger()
    const first = await visitor.get(`/link/${token}`)
    expect([first.status, first.location]).toEqual([303, '/link'])
    await opened(token, code, visitor)
    expect((await visitor.open('/by-link/record')).html).not.toContain(token)
    const content = JSON.stringify(await databaseContent(house.superuser))
    for (const secret of [token, code, code.replace(' ', ''), visitor.cookies.get('lessen-link') ?? 'no cookie'])
      expect(content.includes(secret)).toBe(false)
    expect(JSON.stringify(house.logged)).not.toContain(token)
  })

  it('keeps back what staff wrote in their own words, and words that were taken out, as it was given', async () => {
    const without = await given(`/people/${kit.person}/link`, { ...answers, words: 'no' })
    const [visitor] = await opened(without.token, without.code)
    const silent = (await visitor.open(`/by-link/record/${kit.incident}`)).text
    expect(silent).toContain('You can ask to read it.')
    expect(silent).not.toContain('shouted')
    const taken = await given(`/people/${kit.person}/link`, { ...answers, out: 'shouted' })
    const [reader] = await opened(taken.token, taken.code)
    expect((await reader.open(`/by-link/record/${kit.incident}`)).text).toContain('[taken out]. [somebody’s name]')
  })

  it('is refused in plain words when answers are missing, with everything kept, and asks for an advocate’s name', async () => {
    const form = await manager.open(`/people/${kit.person}/link`)
    const empty = await manager.send(form, { days: '400' })
    expect([empty.status, empty.problems]).toEqual([422, ['Choose who it is for.']])
    const advocate = form.forms.flatMap(({ offers }) => offers.get('role') ?? []).find((role) => role !== answers.role)
    const page = await manager.send(form, { role: advocate ?? '', ground: 'Kit agreed.', days: '400' })
    expect(page.problems).toEqual([
      'Type the name of the person who gets the link.',
      'Type for whom they work, or by what right they ask.',
      'Choose whether what staff wrote in their own words is shown.',
      'Say whom they can talk to about it, and how.',
      'Type for how many days it works: a number from 1 to 30.',
    ])
    expect(page.forms.flatMap(({ filled }) => filled)).toContainEqual(['ground', 'Kit agreed.'])
  })

  it('shows nothing that is restricted', async () => {
    const hidden = await house.inside(async (db) => {
      const record = await anIncident(db, {
        personId: kit.person,
        unitId: house.unit.id,
        on: calendarDateOf('2026-01-11'),
      })
      await aRestrictedRecord(db, { incident: record.id })
      return record.id
    })
    const visitor = await aLinkHolder(house, { role: aPersonsLinkRole(), person: kit.person, units: [] })
    expect((await visitor.open('/by-link/record')).html).not.toContain(hidden)
    expect((await visitor.get(`/by-link/record/${hidden}`)).status).toBe(404)
  })
})

describe('an inspector’s link', () => {
  const typed = {
    name: 'Jo Inspector',
    body: 'Care Inspectorate',
    ground: 'A planned inspection; identity card seen.',
    units: [house.unit.id],
    'from-day': '1',
    'from-month': '1',
    'from-year': '2026',
    'to-day': '15',
    'to-month': '1',
    'to-year': '2026',
    names: 'no',
    words: 'yes',
    'talk-to': 'Sam Example',
    days: '14',
  }

  it('opens the records of its units and days, each look noted in the holder’s name and body', async () => {
    const away = await house.inside(async (db) => {
      const unit = await aUnit(db, { name: 'Hazel Ward' })
      return (await anIncident(db, { unitId: unit.id, on })).id
    })
    const early = await house.inside((db) =>
      anIncident(db, { unitId: house.unit.id, on: calendarDateOf('2025-12-31') }),
    )
    const { token, code } = await given('/links/new', typed, responsible)
    const [visitor, list] = await opened(token, code)
    expect(list.heading).toMatch(/, opened to you$/)
    expect(list.text).toContain('Jo Inspector, Care Inspectorate')
    for (const id of [away, early.id]) {
      expect(list.html).not.toContain(id)
      expect((await visitor.get(`/by-link/incidents/${id}`)).status).toBe(404)
    }
    const record = await visitor.open(`/by-link/incidents/${other.incident}`)
    expect(record.text).toContain('A member of staff, Nurse')
    for (const name of ['Will ', 'Carter', 'Robin']) expect(record.text).not.toContain(name)
    const { rows } = await house.superuser.query(
      `select actor_kind, actor_name, deed, person_id from private.audit where actor_kind = 'link' and subject_id = $1`,
      [other.incident],
    )
    expect(rows).toEqual([
      {
        actor_kind: 'link',
        actor_name: 'Jo Inspector, Care Inspectorate',
        deed: 'incident.viewed',
        person_id: other.person,
      },
    ])
  })

  it('lasts no longer than the organisation lets one last', async () => {
    const list = await officer.open('/links')
    expect((await officer.send(list, { days: '0' }, { form: '/links/days' })).problems).toEqual([
      'Type a number of days from 1 to 365.',
    ])
    await officer.send(list, { days: '5' }, { form: '/links/days' })
    const { page } = await given('/links/new', { ...typed, days: '6' }, officer)
    expect(page.problems).toEqual(['Type for how many days it works: a number from 1 to 5.'])
    await officer.send(list, { days: '30' }, { form: '/links/days' })
  })
})

describe('a link closes', () => {
  const ofKit = { role: aPersonsLinkRole(), person: kit.person, units: [] }
  const reads = async (visitor: Visitor) => (await visitor.get('/by-link/record')).status === 200

  it('at once when somebody ends it, and is then no longer listed', async () => {
    const { token, code } = await given(`/people/${kit.person}/link`, { ...answers, ground: 'For this test only.' })
    const [visitor] = await opened(token, code)
    const list = await manager.open('/links')
    expect(list.text).toContain('For this test only.')
    const ends = list.forms.filter(({ action }) => action.endsWith('/end'))
    for (const { action } of ends) await manager.send(list, {}, { form: action })
    expect(await reads(visitor)).toBe(false)
    expect((await manager.open('/links')).text).not.toContain('For this test only.')
    expect((await visitor.open(`/link/${token}`)).heading).toBe('Open your link')
  })

  it('on its last day, when its holder closes it, and when a backup is put back', async () => {
    const soon = { expiresAt: new Date(Date.parse(house.clock.now) + 60_000).toISOString() }
    const [late, done, restored] = [
      await aLinkHolder(house, { ...ofKit, wish: soon }),
      await aLinkHolder(house, ofKit),
      await aLinkHolder(house, ofKit),
    ]
    await done.send(await done.open('/by-link/record'), {}, { form: '/link/close' })
    expect([await reads(late), await reads(done), await reads(restored)]).toEqual([true, false, true])
    const now = house.clock.now
    house.clock.now = new Date(Date.parse(now) + 61_000).toISOString()
    expect(await reads(late)).toBe(false)
    house.clock.now = now
    await inIdentity(house.database.identity, endAllSignIns)
    expect(await reads(restored)).toBe(false)
  })

  it('to whoever guesses codes, for a while, and not to a browser in which it was open', async () => {
    const { address } = await aLink(house, ofKit)
    const known = house.stranger()
    await known.send(await known.open(address), { 'link-code': builtCode })
    const guess = async (visitor: Visitor, code: string) =>
      (await visitor.send(await visitor.open(address), { 'link-code': code }, { follow: false })).status
    const guesser = house.stranger()
    const tries = []
    for (let turn = 0; turn < 6; turn++) tries.push(await guess(guesser, `0000 000${turn}`))
    expect(tries).toEqual([422, 422, 422, 422, 422, 429])
    expect(await guess(guesser, builtCode)).toBe(429)
    expect(await guess(known, builtCode)).toBe(303)
    expect(await guess(house.stranger(), builtCode)).toBe(303)
  })
})

describe('the wall inside the organisation', () => {
  it('hides every other record from the transaction of a link, whatever a statement forgets', async () => {
    const { id } = await aLink(house, { role: aPersonsLinkRole(), person: kit.person, units: [] })
    const seen = async (link: string | null) => {
      const opening = { pool: house.database.app, announcer: async () => undefined }
      const actor =
        link === null ? ({ kind: 'job', name: 'test' } as const) : { kind: 'link' as const, id: link, name: 'x' }
      return await inOrganisation(opening, house.organisation.id, actor, async (db) => ({
        incidents: (await db.connection.query('select distinct person_id from private.incidents')).rows,
        people: (await db.connection.query('select id from private.people')).rows.length,
      }))
    }
    expect(await seen(id)).toEqual({ incidents: [{ person_id: kit.person }], people: 1 })
    const all = await seen(null)
    expect([all.incidents.length > 1, all.people > 1]).toEqual([true, true])
  })
})
