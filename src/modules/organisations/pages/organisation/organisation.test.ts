import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { aHouse } from '#tests/setup/house.ts'
import { saveSite } from '../../store/sites.store.ts'
import { aUnit } from '../../testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '../../testing/an-organisation.builder.ts'

const house = await aHouse()
const admin = await house.visitor('organisation-administrator')
const site = { id: newId(), name: 'Larkrise House', code: null }
await house.inside((db) => saveSite(db, site))
const hazel = await house.inside((db) => aUnit(db, { name: 'Hazel Ward', siteId: site.id, beds: null }))

describe('the organisation', () => {
  it('is shown with its units, by site, each with its law', async () => {
    const page = await admin.open('/organisation')
    expect(page).toMatchObject({ status: 200, heading: house.organisation.name, problems: [] })
    for (const words of ['health', 'Larkrise House', 'Hazel Ward', house.unit.name, 'England: mental health hospital'])
      expect(page.text).toContain(words)
    expect(page.links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([
        '/units/new',
        '/sites/new',
        '/staff',
        `/units/${hazel.id}/change`,
        '/organisation/change',
      ]),
    )
  })

  it('shows a nurse their own units only, and nothing to change', async () => {
    const nurse = await house.visitor('frontline')
    const page = await nurse.open('/organisation')
    expect(page.text).toContain(house.unit.name)
    expect(page.text).not.toContain('Hazel Ward')
    expect(page.links.filter(({ href }) => /^\/(units|sites|organisation)\/.*(new|change)$/.test(href))).toEqual([])
    expect((await nurse.get('/units/new')).status).toBe(403)
    expect((await nurse.get(`/units/${hazel.id}/change`)).status).toBe(403)
  })
})

describe('changing the organisation', () => {
  it('keeps what was typed and says what is wrong beside the field', async () => {
    const page = await admin.send(await admin.open('/organisation/change'), { name: '', code: 'NOT GOOD' })
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    expect(page.problems).toHaveLength(2)
    expect(page.forms.find(({ action }) => action === '/organisation/change')?.filled).toContainEqual([
      'code',
      'NOT GOOD',
    ])
  })

  it('saves, for sign-in as well, and leaves an audit row', async () => {
    const page = await admin.send(await admin.open('/organisation/change'), {
      name: 'Larkfield NHS Trust',
      code: 'lark9',
    })
    expect(page).toMatchObject({ path: '/organisation', heading: 'Larkfield NHS Trust' })
    const { rows } = await house.superuser.query('select name from identity.organisations where code = $1', ['LARK9'])
    expect(rows).toEqual([{ name: 'Larkfield NHS Trust' }])
    expect(await deeds()).toContain('organisation.changed')
  })

  it('refuses the code of another organisation here', async () => {
    const other = await anOrganisation(house.database)
    const page = await admin.send(await admin.open('/organisation/change'), { code: other.code })
    expect(page.problems).toEqual(['Another organisation here has this code already.'])
  })
})

describe('a site', () => {
  it('is added once, however often it is sent, and can be changed', async () => {
    const form = await admin.open('/sites/new')
    await admin.send(form, { name: 'Millstream Centre' })
    await admin.send(form, { name: 'Millstream Centre' })
    const page = await admin.open('/organisation')
    expect(page.text.match(/Change Millstream Centre/g)).toHaveLength(1)
    const change = page.links.find(({ text }) => text === 'Change Millstream Centre')?.href ?? ''
    const after = await admin.send(await admin.open(change), { name: 'Millstream', code: 'mill1' })
    expect(after.text).toContain('Site code MILL1')
  })

  it('without a name is refused', async () => {
    const page = await admin.send(await admin.open('/sites/new'), { name: ' ', code: '!' })
    expect(page.status).toBe(422)
    expect(page.problems).toHaveLength(2)
  })
})

describe('a unit', () => {
  it('is added with the one law that a health organisation can have already chosen', async () => {
    const form = await admin.open('/units/new')
    const after = await admin.send(form, { name: 'Rowan Ward', code: 'ROWAN', kind: 'ward', beds: '12', site: site.id })
    expect(after.path).toBe('/organisation')
    expect(after.text).toContain('Rowan Ward Code ROWAN Kind Ward Beds or places 12')
    expect(await deeds()).toContain('unit.added')
  })

  it('cannot have the code of another: the words name the other, and everything typed stays', async () => {
    const typed = { name: 'Elm Ward', code: house.unit.code, kind: 'ward', beds: '7' }
    const page = await admin.send(await admin.open('/units/new'), typed)
    expect(page.status).toBe(422)
    expect(page.problems).toEqual([
      `${house.unit.name} has the code ${house.unit.code} already. Every unit needs a code of its own.`,
    ])
    const filled = page.forms.find(({ action }) => action === '/units')?.filled ?? []
    for (const pair of Object.entries(typed)) expect(filled).toContainEqual(pair)
  })

  it('explains every mistake next to its question', async () => {
    const page = await admin.send(await admin.open('/units/new'), { name: '', code: 'a b', beds: 'many' })
    expect(page.problems).toHaveLength(4)
    for (const field of ['name', 'code', 'kind', 'beds']) expect(page.html).toContain(`id="${field}-error"`)
    for (const link of page.links.filter(({ href }) => href.startsWith('#') && href !== '#maincontent'))
      expect(page.html).toContain(`id="${link.href.slice(1)}"`)
  })

  it('closes on a day, typed in three boxes', async () => {
    const form = await admin.open(`/units/${hazel.id}/change`)
    const wrong = await admin.send(form, { 'closed-day': '31', 'closed-month': '2', 'closed-year': '2026' })
    expect(wrong.problems).toEqual(['There is no such day. Check the day it closed.'])
    const closed = { 'closed-day': '5', 'closed-month': 'jan', 'closed-year': '2026' }
    expect((await admin.send(wrong, closed)).text).toContain('Closed from 5 Jan 2026')
  })

  it('of another organisation looks like none at all', async () => {
    const other = await anOrganisation(house.database)
    const theirs = await insideOf(house.database, other, (db) => aUnit(db))
    const [foreign, missing] = [
      await admin.get(`/units/${theirs.id}/change`),
      await admin.get(`/units/${newId()}/change`),
    ]
    expect(foreign.status).toBe(404)
    expect(foreign.text).toBe(missing.text)
    expect((await admin.get('/units/nonsense/change')).status).toBe(404)
  })

  it('gets a law by kind: one that is not for its kind is refused in words', async () => {
    const care = await aHouse()
    await care.superuser.query(`update private.organisations set sector = 'social care'`)
    const keeper = await care.visitor('organisation-administrator')
    const form = await keeper.open('/units/new')
    const laws = form.forms.find(({ action }) => action === '/units')?.offers.get('jurisdiction')
    expect(laws?.length).toBeGreaterThan(1)
    const ward = await keeper.open(`/units/${care.unit.id}/change`)
    const page = await keeper.send(ward, { kind: 'home' })
    expect(page.problems[0]).toContain('not for a home')
  })
})

async function deeds(): Promise<string[]> {
  const { rows } = await house.superuser.query('select deed from private.audit where organisation_id = $1', [
    house.organisation.id,
  ])
  return rows.map((row: { deed: string }) => row.deed)
}
