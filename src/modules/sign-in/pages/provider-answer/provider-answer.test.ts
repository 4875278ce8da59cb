import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { signInCommand } from '../../commands/sign-in.command.ts'
import { inviteUser } from '../../invite-user.ts'
import { aProvider } from '../../testing/a-provider.builder.ts'
import { aUser } from '../../testing/a-user.builder.ts'
import { addApp } from '../../testing/factors.builder.ts'

const house = await aHouse()
const back = `${house.settings.origin}/sign-in/from/${house.organisation.id}`
const provider = await aProvider(back)
afterAll(() => provider.close())
afterEach(() => {
  provider.breakDown(null)
  provider.setClockBack(0)
  house.clock.now = houseNow
})
const administrator = await house.visitor('organisation-administrator')
const settingsPath = '/organisation/sign-in-provider'
const wayIn = `/sign-in/with/${house.organisation.code}`
const wanted = {
  issuer: provider.issuer,
  'client-id': provider.clientId,
  'client-secret': provider.clientSecret,
  ways: 'choice',
}
const setUp = async (fields: Record<string, string> = {}) =>
  administrator.send(await administrator.open(settingsPath), { ...wanted, ...fields }, { form: settingsPath })
await setUp()

const member = (email: string) => ({ sub: `id-of-${email}`, email, email_verified: true })
const addressOn = (page: VisitedPage) => page.links.find(({ text }) => text === 'Go on to sign in')?.href ?? page.text
const isIn = async (visitor: Visitor) => (await visitor.get('/incidents')).status === 200

/** Goes to the provider and comes back; gives the page that answers then. */
async function comesBack(
  visitor: Visitor,
  person: Parameters<typeof provider.signIn>[1],
  change?: (address: URL) => void,
  way = wayIn,
): Promise<VisitedPage> {
  return await visitor.open(await provider.signIn(addressOn(await visitor.open(way)), person, change))
}

async function rows(text: string, values: readonly string[] = []) {
  return (await house.superuser.query(text, [...values])).rows
}

describe('the own sign-in of an organisation', () => {
  it('lets in a member with a checked address, connects them by what it calls them, and tells them by mail once', async () => {
    const nurse = await house.user('frontline')
    const tablet = house.stranger()
    const page = await comesBack(tablet, member(nurse.email), undefined, `${wayIn}?next=%2Fincidents`)
    expect([page.status, page.path]).toEqual([200, '/incidents'])
    const renamed = { ...member(nurse.email), email: 'another@example.test', email_verified: false }
    const second = house.stranger()
    expect((await comesBack(second, renamed)).status).toBe(200)
    expect(await isIn(second)).toBe(true)
    const mails = await rows(`select 1 from mail.outbox where kind = 'linked-provider' and user_id = $1`, [nurse.id])
    expect(mails).toHaveLength(1)
    const deeds = await rows('select deed, organisation_id from identity.audit where subject_id = $1 order by id', [
      nurse.id,
    ])
    expect(deeds.map(({ deed }) => deed)).toEqual(['user.linked-provider', 'user.signed-in', 'user.signed-in'])
    const [session] = await rows(
      'select ways, provider_organisation_id as by from identity.sessions where user_id = $1',
      [nurse.id],
    )
    expect(session).toEqual({ ways: ['provider'], by: house.organisation.id })
  })

  it('lets in somebody who was invited and has no password; their invitation then opens nothing', async () => {
    const invitation = { organisation: house.organisation.id, invitedBy: null, now: houseNow }
    const whom = { email: 'ines@example.test', name: 'Ines Vale', role: 'manager', places: 'all' as const }
    const identity = house.database.identity
    const { link } = await inviteUser((work) => inIdentity(identity, work), { ...invitation, ...whom })
    const visitor = house.stranger()
    await comesBack(visitor, member('INES@example.test'))
    expect(await isIn(visitor)).toBe(true)
    expect((await house.stranger().open(link)).status).toBe(404)
  })

  it('makes no user: whom nobody invited is not let in, nor is whose work has ended', async () => {
    const before = await rows('select count(*) from identity.users')
    const visitor = house.stranger()
    const page = await comesBack(visitor, member('stranger@example.test'))
    expect([page.status, page.heading]).toEqual([403, 'You are not signed in'])
    expect(page.text).toContain('does not know anybody with your address')
    expect(await rows('select count(*) from identity.users')).toEqual(before)
    const leaver = await house.user('frontline')
    await comesBack(house.stranger(), member(leaver.email))
    await rows('update identity.memberships set ended_at = $1 where user_id = $2', [houseNow, leaver.id])
    expect((await comesBack(visitor, member(leaver.email))).status).toBe(403)
  })

  it.each([
    ['says that it is not checked', { email_verified: false }],
    ['does not say', {}],
  ])('connects nobody by an address of which it %s', async (_name, said) => {
    const nurse = await house.user('frontline')
    const page = await comesBack(house.stranger(), { sub: `sub ${nurse.id}`, email: nurse.email, ...said })
    expect([page.status, page.text.includes('has checked your e-mail address')]).toEqual([403, true])
    expect(await rows('select 1 from identity.provider_links where user_id = $1', [nurse.id])).toEqual([])
  })

  it('connects nobody with a member who is somebody else there already', async () => {
    const nurse = await house.user('frontline')
    await comesBack(house.stranger(), member(nurse.email))
    const page = await comesBack(house.stranger(), {
      ...member(nurse.email),
      sub: 'somebody who took over the address',
    })
    expect([page.status, page.text.includes('knows you as somebody else')]).toEqual([403, true])
  })
})

describe('an answer', () => {
  it('counts once, and on the device that asked only', async () => {
    const nurse = await house.user('frontline')
    const [tablet, thief] = [house.stranger(), house.stranger()]
    await thief.open('/sign-in')
    const answer = await provider.signIn(addressOn(await tablet.open(wayIn)), member(nurse.email))
    expect((await thief.open(answer)).text).toContain('began on another device')
    expect(await isIn(thief)).toBe(false)
    await tablet.open(answer)
    expect(await isIn(tablet)).toBe(true)
    await tablet.send(await tablet.open('/'), {}, { form: '/sign-out' })
    expect((await tablet.open(answer)).text).toContain('was used before')
    expect(await isIn(tablet)).toBe(false)
  })

  it.each([
    ['another state', 'began on another device', (at: URL) => at.searchParams.set('state', 'x'.repeat(43))],
    ['another nonce', 'did not surely come from', (at: URL) => at.searchParams.set('nonce', 'not the one')],
    [
      'another proof of who asked',
      'used before, or',
      (at: URL) => at.searchParams.set('code_challenge', 'A'.repeat(43)),
    ],
  ])('with %s lets nobody in', async (_name, words, change) => {
    const nurse = await house.user('frontline')
    const tablet = house.stranger()
    const page = await comesBack(tablet, member(nurse.email), change)
    expect([page.status, page.text.includes(words)]).toEqual([403, true])
    expect(await isIn(tablet)).toBe(false)
  })

  it('that comes after ten minutes is too late', async () => {
    const nurse = await house.user('frontline')
    const tablet = house.stranger()
    const answer = await provider.signIn(addressOn(await tablet.open(wayIn)), member(nurse.email))
    house.clock.now = new Date(Date.parse(houseNow) + 601_000).toISOString()
    expect((await tablet.open(answer)).status).toBe(403)
  })

  it('with the code of somebody else’s answer, or for another organisation, lets nobody in', async () => {
    const nurse = await house.user('frontline')
    const tablet = house.stranger()
    const answer = new URL(await provider.signIn(addressOn(await tablet.open(wayIn)), member(nurse.email)))
    const other = new URL(await provider.signIn(addressOn(await tablet.open(wayIn)), member(nurse.email)))
    answer.searchParams.set('code', other.searchParams.get('code') ?? '')
    expect((await tablet.open(answer.href)).status).toBe(403)
    const elsewhere = await anOrganisation(house.database)
    const moved = other.href.replace(house.organisation.id, elsewhere.id)
    expect((await tablet.open(moved)).status).toBe(404)
  })

  it('counts after the keys were changed, at once', async () => {
    const nurse = await house.user('frontline')
    await comesBack(house.stranger(), member(nurse.email))
    provider.rotateKeys()
    const tablet = house.stranger()
    await comesBack(tablet, member(nurse.email))
    expect(await isIn(tablet)).toBe(true)
  })
})

describe('in plain words', () => {
  it('it is said that the clocks differ', async () => {
    const nurse = await house.user('frontline')
    provider.setClockBack(600)
    const page = await comesBack(house.stranger(), member(nurse.email))
    expect([page.path, page.text]).toEqual([page.path, expect.stringContaining('differ by more than a minute')])
  })

  it('it is said that somebody gave up there', async () => {
    const tablet = house.stranger()
    const asked = new URL(addressOn(await tablet.open(wayIn)))
    const said = { error: 'access_denied', state: asked.searchParams.get('state') ?? '', iss: provider.issuer }
    expect((await tablet.open(`${back}?${new URLSearchParams(said)}`)).text).toContain('You did not finish signing in')
  })

  it.each([
    [503, 'does not answer just now'],
    [404, 'are not set up to work together'],
  ])('it is said what it means that it answers %s, and there is a way to go on', async (status, words) => {
    const nurse = await house.user('frontline')
    const tablet = house.stranger()
    const answer = await provider.signIn(addressOn(await tablet.open(wayIn)), member(nurse.email))
    provider.breakDown(status)
    const page = await tablet.open(answer)
    expect(page.text).toContain(words)
    expect(page.links.map(({ href }) => href)).toEqual(expect.arrayContaining([wayIn, '/sign-in']))
    expect((await tablet.open(wayIn)).text).toContain(words)
  })
})

describe('a session that it opened', () => {
  const both = async () => {
    const nurse = await house.user('manager')
    const other = await anOrganisation(house.database, { name: 'Another Hospital' })
    await aUser(house.database, { organisation: other.id, role: 'manager', email: nurse.email, now: houseNow })
    const tablet = house.stranger()
    await comesBack(tablet, member(nurse.email))
    return { nurse, other, tablet }
  }

  it('opens no other organisation, though the same user works there: nothing chooses it, and the database holds the wall', async () => {
    const { nurse, other, tablet } = await both()
    expect(await isIn(tablet)).toBe(true)
    const page = await tablet.open('/choose-organisation')
    expect([page.text.includes(house.organisation.name), page.text.includes(other.name)]).toEqual([true, false])
    const proof = page.forms.flatMap(({ filled }) => filled).filter(([name]) => name === '_csrf')
    expect((await tablet.post('/choose-organisation', [...proof, ['organisation', other.id]])).status).toBe(422)
    const moving = rows('update identity.sessions set organisation_id = $1 where user_id = $2', [other.id, nurse.id])
    await expect(moving).rejects.toThrow(/check constraint/)
  })

  it('changes nothing that signs in elsewhere: no password, no second step, no session', async () => {
    const { nurse, tablet } = await both()
    const desk = await signedIn(house.stranger(), nurse)
    await desk.send(await desk.open('/choose-organisation'), { organisation: house.organisation.id })
    await addApp(desk, houseNow)
    const page = await tablet.open('/your-sign-in')
    expect(page.text).not.toContain('Authenticator app')
    const proof = page.forms.flatMap(({ filled }) => filled).filter(([name]) => name === '_csrf')
    for (const path of ['password', 'authenticator-app', 'printed-codes', 'passkey', 'sessions/end-others']) {
      expect([path, (await tablet.post(`/your-sign-in/${path}`, proof)).status]).toEqual([path, 403])
      if (!path.includes('/')) expect((await tablet.get(`/your-sign-in/${path}`)).status).toBe(403)
    }
  })

  it('does not make an operator of the installation of anybody, though the same user is one', async () => {
    const { nurse, tablet } = await both()
    await rows('insert into identity.operators (user_id, since) values ($1, $2)', [nurse.id, houseNow])
    expect((await (await signedIn(house.stranger(), nurse)).get('/installation')).status).toBe(200)
    expect((await tablet.get('/installation')).status).toBe(403)
  })

  it('has a PIN of its own: it opens no screen that was locked after a password', async () => {
    const { nurse, tablet } = await both()
    await tablet.send(await tablet.open('/pin'), { pin: '739152' }, { form: '/pin' })
    await tablet.send(await tablet.open('/your-sign-in'), {}, { form: '/lock' })
    const locked = await tablet.open('/unlock')
    expect(locked.links.some(({ href }) => href.startsWith(wayIn))).toBe(true)
    await tablet.send(locked, { pin: '739152' }, { form: '/unlock' })
    expect(await isIn(tablet)).toBe(true)
    await tablet.send(await tablet.open('/'), {}, { form: '/sign-out' })
    await signedIn(tablet, nurse)
    await tablet.send(await tablet.open('/your-sign-in'), {}, { form: '/lock' })
    expect((await tablet.open('/unlock')).forms.map(({ action }) => action)).not.toContain('/unlock')
  })

  it('shows at its end how to sign out there too', async () => {
    const { tablet } = await both()
    const page = await tablet.send(await tablet.open('/your-sign-in'), {}, { form: '/sign-out' })
    expect(page.links.find(({ text }) => text === 'Sign out there too')?.href).toContain(provider.issuer)
  })

  it('is proved again there, not by a password', async () => {
    const { tablet } = await both()
    house.clock.now = new Date(Date.parse(houseNow) + 11 * 60_000).toISOString()
    const page = await tablet.open('/pin')
    expect([page.heading, page.links.some(({ href }) => href === `${wayIn}?next=%2Fpin`)]).toEqual([
      'Confirm that it is you',
      true,
    ])
  })
})

describe('an organisation that wants its own sign-in only', () => {
  it('is entered by no password, but for one who is named for the day it is down; the operator can lift it', async () => {
    await addApp(administrator, houseNow)
    const nurse = await house.visitor('frontline')
    const away = await setUp({ ways: 'only' })
    expect(away.problems).toHaveLength(1)
    const set = await setUp({ ways: 'only', 'break-glass': administrator.user.id })
    expect(set.text).toContain('Saved.')
    expect((await nurse.get('/incidents')).location).toMatch(/^\/choose-organisation/)
    const again = await signedIn(house.stranger(), nurse.user)
    expect(await isIn(again)).toBe(false)
    const page = await again.open('/choose-organisation')
    expect(page.links.map(({ href }) => href)).toContain(wayIn)
    await comesBack(again, member(nurse.user.email))
    expect(await isIn(again)).toBe(true)
    expect((await administrator.get('/organisation')).status).toBe(200)
    const say = () => undefined
    const { database, settings, organisation } = house
    const words = ['allow-passwords', organisation.code]
    const context = { words, flags: {}, database, settings, now: () => houseNow, out: say, tell: say }
    expect([await signInCommand.run(context), await signInCommand.run(context)]).toEqual([0, 2])
    expect(await isIn(nurse)).toBe(true)
  })
})

describe('what is set up', () => {
  it('never shows its secret again, and keeps it encrypted', async () => {
    const page = await administrator.open(settingsPath)
    expect(page.html).not.toContain(provider.clientSecret)
    const [kept] = await rows('select * from identity.organisation_providers')
    expect(JSON.stringify(kept)).not.toContain(provider.clientSecret)
    expect((await setUp({ 'client-secret': '' })).text).toContain('Saved.')
    const nurse = await house.user('frontline')
    const tablet = house.stranger()
    await comesBack(tablet, member(nurse.email))
    expect(await isIn(tablet)).toBe(true)
  })

  it('must answer under its own name; what was typed stays', async () => {
    const page = await setUp({ issuer: `${provider.issuer}/elsewhere`, 'client-id': 'typed' })
    expect([page.status, page.problems.length]).toEqual([422, 1])
    expect(page.forms.find(({ action }) => action === settingsPath)?.filled).toContainEqual(['client-id', 'typed'])
    expect((await setUp({ issuer: 'http://example.test' })).problems).toHaveLength(1)
  })

  it('is found by the code or by an address with the same ending, and who has none looks like who does not exist', async () => {
    await setUp({ 'finds-by-domain': 'yes' })
    const tablet = house.stranger()
    const asks = async (organisation: string) =>
      await tablet.send(await tablet.open('/sign-in/with'), { organisation }, { follow: false, form: '/sign-in/with' })
    for (const typed of [house.organisation.code.toLowerCase(), administrator.user.email.toUpperCase()])
      expect((await asks(typed)).location).toBe(wayIn)
    const without = await anOrganisation(house.database)
    const bare = (page: VisitedPage, typed: string) => page.text.replaceAll(typed, '')
    const [nobody, none] = [await asks('NOSUCH'), await asks(without.code)]
    expect([none.status, bare(none, without.code)]).toEqual([nobody.status, bare(nobody, 'NOSUCH')])
  })

  it('is removed with every session that it opened', async () => {
    const nurse = await house.user('frontline')
    const tablet = house.stranger()
    await comesBack(tablet, member(nurse.email))
    const page = await administrator.open(settingsPath)
    await administrator.send(page, {}, { form: `${settingsPath}/remove` })
    expect(await isIn(tablet)).toBe(false)
    expect((await house.stranger().open(wayIn)).status).toBe(422)
  })
})
