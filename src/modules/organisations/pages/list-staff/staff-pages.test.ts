import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aMemberOfStaff } from '../../testing/a-member-of-staff.builder.ts'
import { aUnit } from '../../testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '../../testing/an-organisation.builder.ts'

const house = await aHouse()
const admin = await house.visitor('organisation-administrator')
const nurse = await house.visitor('frontline')
const hazel = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
const { bea, ewan } = await house.inside(async (db) => ({
  bea: await aMemberOfStaff(db, { name: 'Beatriz Alder', units: [house.unit.id] }),
  ewan: await aMemberOfStaff(db, { name: 'Ewan McTavish', jobTitle: 'Healthcare assistant', units: [hazel.id] }),
}))

describe('the list of staff', () => {
  it('shows who works where, and is found by a few letters', async () => {
    expect((await admin.open('/staff')).text).toContain('Beatriz Alder Job title Staff nurse Works in Willow Ward')
    const found = await admin.send(await admin.open('/staff'), { q: 'mct' }, { form: '/staff' })
    expect(found.text).toContain('Ewan McTavish')
    expect(found.text).not.toContain('Beatriz')
    const nobody = await admin.open('/staff?q=zzz')
    expect(nobody.text).toContain('Nobody found for “zzz”')
  })

  it('shows a nurse their own units’ staff, and nobody else’s', async () => {
    const page = await nurse.open('/staff')
    expect(page.text).toContain('Beatriz Alder')
    expect(page.text).not.toContain('Ewan McTavish')
    expect((await nurse.get(`/staff/${bea.id}`)).status).toBe(200)
    const [hidden, missing] = [await nurse.get(`/staff/${ewan.id}`), await nurse.get(`/staff/${newId()}`)]
    expect(hidden.status).toBe(404)
    expect(hidden.text).toBe(missing.text)
    expect((await nurse.open(`/staff/${bea.id}`)).text).not.toContain('Sign-in')
  })

  it('has pages, and a page that does not exist is the nearest', async () => {
    const large = await aHouse()
    const keeper = await large.visitor('organisation-administrator')
    await large.inside(async (db) => {
      for (let n = 10; n < 40; n++) await aMemberOfStaff(db, { name: `Person ${n}` })
    })
    const first = await keeper.open('/staff')
    expect(first.text).toContain('Page 1 of 2, 31 in all.')
    expect(first.text).not.toContain('Person 39')
    const next = first.links.find(({ href }) => href.includes('page=2'))?.href ?? ''
    expect((await keeper.open(next)).text).toContain('Person 39')
    expect((await keeper.open('/staff?page=99')).text).toContain('Page 2 of 2')
    expect((await keeper.open('/staff?page=-1')).text).toContain('Page 1 of 2')
  })

  it('suggests staff of the whole organisation to those who record', async () => {
    const answer = await nurse.get('/staff/suggest?q=ewa')
    expect(answer.json()).toEqual({ people: [{ id: ewan.id, name: 'Ewan McTavish', detail: 'Healthcare assistant' }] })
    expect((await nurse.get('/staff/suggest?q=')).json()).toEqual({ people: [] })
    expect((await admin.get('/staff/suggest?q=ewa')).status).toBe(403)
  })
})

describe('a member of staff', () => {
  it('is added with name, job title and places', async () => {
    const wrong = await admin.send(await admin.open('/staff/new'), { name: 'Kezia Marsh', units: [hazel.id] })
    expect(wrong.status).toBe(422)
    expect(wrong.problems).toEqual(['Type their job title, up to 200 characters.'])
    expect(wrong.forms.flatMap(({ filled }) => filled)).toContainEqual(['name', 'Kezia Marsh'])
    const after = await admin.send(wrong, { 'job-title': 'Staff nurse' }, { form: '/staff' })
    expect(after).toMatchObject({ status: 200, heading: 'Kezia Marsh' })
    expect(after.text).toContain('Hazel Ward')
  })

  it('who leaves keeps their name on the list, and loses their sign-in at once', async () => {
    const leaver = await house.visitor('frontline')
    expect((await leaver.get('/organisation')).status).toBe(200)
    const { rows } = await house.superuser.query('select id from private.staff where user_id = $1', [leaver.user.id])
    const path = `/staff/${rows[0].id}/change`
    const tomorrow = { 'left-day': '16', 'left-month': '1', 'left-year': '2026' }
    expect((await admin.send(await admin.open(path), tomorrow)).problems).toHaveLength(1)
    const after = await admin.send(await admin.open(path), { ...tomorrow, 'left-day': '15' })
    expect(after.text).toContain('Left Thursday 15 January 2026')
    expect((await leaver.get('/organisation')).status).not.toBe(200)
  })

  it('of another organisation looks like none at all', async () => {
    const other = await anOrganisation(house.database)
    const theirs = await insideOf(house.database, other, (db) => aMemberOfStaff(db))
    for (const path of ['', '/change', '/invite', '/end-membership'])
      expect((await admin.get(`/staff/${theirs.id}${path}`)).status, path).toBe(404)
  })
})

describe('an invitation to sign in', () => {
  const email = 'beatriz@example.test'

  it('says what is missing: an address, a role, units for a role of units', async () => {
    const empty = await admin.send(await admin.open(`/staff/${bea.id}/invite`), { units: [] })
    expect(empty.problems).toEqual(['Type their e-mail address, like name@example.org.', 'Choose a role.'])
    const noUnit = await admin.send(empty, { email, role: 'frontline', units: [] })
    expect(noUnit.problems).toEqual(['This role is given for units. Choose at least one.'])
    expect(noUnit.forms.flatMap(({ filled }) => filled)).toContainEqual(['email', email])
  })

  it('shows its link once; with it the new member of staff can sign in and sees their own unit', async () => {
    const form = await admin.open(`/staff/${bea.id}/invite`)
    expect(form.text).toContain(catalogue.roles.get('frontline')?.says)
    const made = await admin.send(form, { email, role: 'frontline', units: [house.unit.id] })
    expect(made.heading).toBe('Invitation made')
    const link = /http:\/\/localhost:3000(\/invitation\/[^"]+)/.exec(made.html)?.[1] ?? ''
    const again = await admin.send(form, { email, role: 'frontline', units: [house.unit.id] })
    expect(again.html).not.toContain('/invitation/')

    const beatriz = house.stranger()
    const signedIn = await beatriz.send(await beatriz.open(link), { password: 'violet-harbour-lantern' })
    expect(signedIn.status).toBeLessThan(400)
    expect((await beatriz.open('/organisation')).text).not.toContain('Hazel Ward')
    expect((await admin.open(`/staff/${bea.id}`)).text).toContain('Can sign in')
  })

  it('offers and gives no role that waits for what is not built, or that only a link can give', async () => {
    const page = await admin.open(`/staff/${ewan.id}/invite`)
    const form = page.forms.find(({ action }) => action.endsWith('/invite'))
    for (const { code, name, isInvited } of catalogue.roles.values()) {
      expect([name, page.text.includes(name)]).toEqual([name, isInvited])
      if (isInvited) continue
      const typed = [...(form?.filled ?? []), ['email', 'e@example.test'], ['role', code]] as [string, string][]
      expect((await admin.post(`/staff/${ewan.id}/invite`, typed)).problems).toContain('Choose a role.')
    }
  })

  it('cannot give one address to two members of staff', async () => {
    const typed = { email: email.toUpperCase(), role: 'frontline', units: [hazel.id] }
    const page = await admin.send(await admin.open(`/staff/${ewan.id}/invite`), typed)
    expect(page.problems[0]).toContain('is the sign-in of Beatriz Alder')
  })

  it('is nothing for those who do not look after sign-ins, and for somebody who left', async () => {
    expect((await nurse.get(`/staff/${bea.id}/invite`)).status).toBe(403)
    const left = await house.inside((db) => aMemberOfStaff(db, { endedOn: calendarDateOf('2026-01-01') }))
    expect((await admin.get(`/staff/${left.id}/invite`)).status).toBe(404)
  })
})

describe('ending a membership', () => {
  it('is refused for one’s own, and takes effect at the next request of anybody else', async () => {
    const worker = await house.visitor('frontline')
    const staffOf = async (userId: string): Promise<string> =>
      (await house.superuser.query('select id from private.staff where user_id = $1', [userId])).rows[0].id
    const own = await admin.open(`/staff/${await staffOf(admin.user.id)}/end-membership`)
    expect(own.text).toContain('This is your own sign-in')
    const path = `/staff/${await staffOf(worker.user.id)}/end-membership`
    expect((await worker.get('/organisation')).status).toBe(200)
    const after = await admin.send(await admin.open(path))
    expect(after.text).toContain('cannot sign in here')
    expect((await worker.get('/organisation')).status).not.toBe(200)
    expect((await admin.get(path)).status).toBe(404)
  })
})
