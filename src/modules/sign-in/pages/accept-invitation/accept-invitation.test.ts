import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newId } from '#basics/id.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { newToken } from '#platform/sessions/token.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import { inviteUser, type OnIdentity } from '../../index.ts'

const house = await aHouse()
const identity: OnIdentity = (work) => inIdentity(house.database.identity, work)
const password = 'tortoise umbrella kettle'

async function invite(email = `invited-${newId()}@example.test`, organisation = house.organisation.id) {
  const invitation = {
    email,
    name: 'Amara Fielding',
    organisation,
    role: 'frontline',
    places: [house.unit.id],
    invitedBy: null,
    now: house.clock.now,
  }
  return { email, ...(await inviteUser(identity, invitation)) }
}

describe('an invitation', () => {
  it('opens once: a password is chosen, and they are at work', async () => {
    const { email, link } = await invite()
    const visitor = house.stranger()
    const page = await visitor.open(link)
    expect(page.text).toContain(email)
    const home = await visitor.send(page, { password }, { form: link })
    expect([home.status, home.path]).toEqual([200, '/'])
    expect(home.text).toContain(house.organisation.name)
    await signedIn(house.stranger(), { id: '', email, name: '', password })

    expect((await house.stranger().open(link)).heading).toBe('This invitation cannot be used')
    expect((await visitor.send(page, { password: `${password} again` }, { form: link })).status).toBe(403)
  })

  it('explains what is wrong with a password, and keeps none in the page', async () => {
    const { email, link } = await invite()
    const visitor = house.stranger()
    const page = await visitor.open(link)
    for (const poor of ['short', 'password1234', email]) {
      const answer = await visitor.send(page, { password: poor }, { form: link })
      expect([answer.status, answer.problems.length]).toEqual([422, 1])
      expect(answer.html).not.toMatch(/type="password"[^>]*value=/)
    }
    expect((await visitor.send(page, { password }, { form: link })).status).toBe(200)
  })

  it('is used by one of two who open it at the same moment', async () => {
    const { link } = await invite()
    const [one, other] = [house.stranger(), house.stranger()]
    const pages = [await one.open(link), await other.open(link)] as const
    const answers = await Promise.all([
      one.send(pages[0], { password }, { form: link, follow: false }),
      other.send(pages[1], { password: `${password} too` }, { form: link, follow: false }),
    ])
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 404])
  })

  it('runs out after two weeks, and a new one takes the place of an old one', async () => {
    const { email, link } = await invite()
    const again = await invite(email)
    expect(again.userId).toBe((await invite(email)).userId)
    expect((await house.stranger().open(link)).status).toBe(404)
    const last = await invite(email)
    house.clock.now = new Date(Date.parse(houseNow) + 14 * 86_400_000).toISOString()
    expect((await house.stranger().open(last.link)).status).toBe(404)
    house.clock.now = houseNow
    expect((await house.stranger().open(last.link)).status).toBe(200)
  })

  it('looks the same used, run out and never made', async () => {
    const { email, link } = await invite()
    await invite(email)
    const [old, never] = [await house.stranger().open(link), await house.stranger().open(`/invitation/${newToken()}`)]
    expect([old.status, old.text]).toEqual([never.status, never.text])
  })

  it('never changes the password of somebody who has one', async () => {
    const user = await house.user('manager')
    const school = await anOrganisation(house.database, { name: 'Meadowbank School' })
    const { link } = await invite(user.email, school.id)
    const visitor = house.stranger()
    const page = await visitor.open(link)
    expect(page.heading).toBe('You already have a sign-in')
    expect(page.forms.filter(({ action }) => action === link)).toEqual([])
    await signedIn(visitor, user)
    expect((await visitor.open('/choose-organisation')).text).toContain(school.name)
  })

  it('opens nothing while it waits: nobody signs in without a password', async () => {
    const { email } = await invite()
    const visitor = house.stranger()
    const page = await visitor.send(await visitor.open('/sign-in'), { email, password: ' ' }, { form: '/sign-in' })
    expect(page.status).toBe(422)
  })
})

describe('a password that was stolen from some site before', () => {
  it('is refused with the reason when this installation keeps such a list, and nothing is used up', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lessen-breached-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'list.txt')
    writeFileSync(file, `${createHash('sha1').update(password).digest('hex').toUpperCase()}:3\r\n`)
    const careful = await aHouse({ settings: { breachedPasswords: file } })
    const { link } = await inviteUser((work) => inIdentity(careful.database.identity, work), {
      email: `invited-${newId()}@example.test`,
      name: 'Amara Fielding',
      organisation: careful.organisation.id,
      role: 'frontline',
      places: [careful.unit.id],
      invitedBy: null,
      now: careful.clock.now,
    })
    const visitor = careful.stranger()
    const refused = await visitor.send(await visitor.open(link), { password }, { form: link })
    expect([refused.status, refused.problems[0]]).toEqual([422, expect.stringMatching(/stolen/)])
    expect((await visitor.send(refused, { password: 'umbrella tortoise kettle' }, { form: link })).path).toBe('/')
  })
})
