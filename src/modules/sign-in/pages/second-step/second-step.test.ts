import { afterEach, describe, expect, it } from 'vitest'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { aPasskey } from '../../testing/a-passkey.builder.ts'
import { addApp, addPasskey, addSheet, questionOn, usePasskey } from '../../testing/factors.builder.ts'

const house = await aHouse()
const later = (seconds: number) => new Date(Date.parse(houseNow) + seconds * 1000).toISOString()
afterEach(() => {
  house.clock.now = houseNow
})

/** A user with a factor, and a browser in which only the password has been given. */
async function half<T>(add: (visitor: Visitor) => Promise<T>, browser = house.stranger()) {
  const owner = await house.visitor('manager')
  const factor = await add(owner)
  const { user } = owner
  await signedIn(browser, user)
  return { owner, user, factor, browser, page: await browser.open('/sign-in/second-step') }
}

const code = (browser: Visitor, typed: string) =>
  browser
    .open('/sign-in/second-step')
    .then((page) => browser.send(page, { code: typed }, { form: '/sign-in/second-step', follow: false }))
const isIn = async (visitor: Visitor) => (await visitor.get('/incidents')).status === 200
const deedsOf = async (userId: string) => {
  const asked = 'select deed, payload from identity.audit where subject_id = $1 order by id'
  return (await house.superuser.query(asked, [userId])).rows
}

describe('somebody with a second step', () => {
  it('is nobody after the password alone: no page is open, and no form is taken', async () => {
    const { browser, user, page } = await half((owner) => addApp(owner, houseNow))
    expect([page.status, page.heading]).toEqual([200, 'Second step'])
    expect(browser.cookies.has('lessen')).toBe(false)
    for (const path of ['/', '/incidents', '/your-sign-in', '/confirm-it-is-you', '/choose-organisation'])
      expect((await browser.open(path)).text).not.toContain(user.name)
    expect((await browser.get('/your-sign-in')).location).toMatch(/^\/sign-in/)
    expect(await isIn(browser)).toBe(false)
  })

  it('is asked for nothing else than what they have', async () => {
    const { page } = await half(addSheet)
    expect(page.text).toContain('codes on your sheet')
    expect(page.text).not.toMatch(/authenticator app|passkey/i)
  })

  it('goes on to the page that was asked for', async () => {
    const { user, factor, owner } = await half((visitor) => addApp(visitor, houseNow))
    expect(await isIn(owner)).toBe(true)
    const browser = house.stranger()
    house.clock.now = later(60)
    const asked = await browser.open('/sign-in?next=%2Fincidents%3Fa%3D1')
    const second = await browser.send(asked, { email: user.email, password: user.password }, { form: '/sign-in' })
    const after = await browser.send(
      second,
      { code: factor(later(60)) },
      { form: '/sign-in/second-step', follow: false },
    )
    expect([after.status, after.location]).toEqual([303, '/incidents?a=1'])
    expect(await isIn(browser)).toBe(true)
    expect(browser.cookies.has('lessen-step')).toBe(false)
    expect((await deedsOf(user.id)).at(-1)).toEqual({
      deed: 'user.signed-in',
      payload: { ways: ['password', 'authenticator-app'] },
    })
  })

  it('must take it on the same device, within ten minutes, and not once the clock has gone back', async () => {
    const { browser, factor } = await half((owner) => addApp(owner, houseNow))
    const thief = house.stranger()
    await thief.open('/sign-in')
    thief.cookies.set('lessen-step', browser.cookies.get('lessen-step') ?? '')
    expect((await thief.get('/sign-in/second-step')).location).toBe('/sign-in')
    house.clock.now = later(-3600)
    expect((await browser.get('/sign-in/second-step')).location).toBe('/sign-in')
    house.clock.now = later(600)
    expect((await browser.get('/sign-in/second-step')).location).toBe('/sign-in')
    house.clock.now = later(599)
    expect((await code(browser, factor(later(599)))).status).toBe(303)
  })

  it('gets a token that nobody could have planted before', async () => {
    const { browser, factor, user } = await half((owner) => addApp(owner, houseNow))
    const planted = await house.visitor('frontline')
    const old = planted.cookies.get('lessen') ?? ''
    browser.cookies.set('lessen', old)
    house.clock.now = later(60)
    expect((await code(browser, factor(later(60)))).status).toBe(303)
    expect(browser.cookies.get('lessen')).not.toBe(old)
    expect((await browser.open('/')).text).toContain(user.name)
    expect(await isIn(planted)).toBe(false)
  })
})

describe('a code of an app', () => {
  it('counts once, also from another browser, and never again after the clock went back', async () => {
    const { browser, factor, user } = await half((owner) => addApp(owner, houseNow))
    expect((await code(browser, factor(houseNow))).problems).toEqual([
      'That code is not right, or it was used before. Type the one that is shown now.',
    ])
    house.clock.now = later(60)
    expect((await code(browser, factor(later(60)))).status).toBe(303)
    const other = await signedIn(house.stranger(), user)
    expect((await code(other, factor(later(60)))).status).toBe(422)
    expect((await code(other, factor(later(30)))).status).toBe(422)
    expect((await code(other, factor(later(90)))).status).toBe(303)
  })

  it('is kept encrypted: whoever reads the database cannot make one', async () => {
    const { user } = await half((owner) => addApp(owner, houseNow))
    const { rows } = await house.superuser.query(
      'select a.sealed_secret from identity.authenticator_apps a join identity.factors f on f.id = a.factor_id where f.user_id = $1',
      [user.id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].sealed_secret).not.toMatch(/^[A-Z2-7]{32}$/)
  })

  it('is spent by one of many that send it at the same moment', async () => {
    const { factor, user } = await half((owner) => addApp(owner, houseNow))
    house.clock.now = later(60)
    const browsers = [
      await signedIn(house.stranger(), user),
      await signedIn(house.stranger(), user),
      await signedIn(house.stranger(), user),
    ]
    const sent = await Promise.all(browsers.map((browser) => code(browser, factor(later(60)))))
    expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422, 422])
  })
})

describe('printed codes', () => {
  it('count once each, however they are typed, and warn when three are left', async () => {
    const { factor: codes, user } = await half(addSheet)
    expect(codes).toHaveLength(10)
    const use = async (typed: string) => await code(await signedIn(house.stranger(), user), typed)
    for (const typed of codes.slice(0, 6)) expect((await use(typed)).location).toBe('/')
    expect((await use(codes[0] ?? '')).status).toBe(422)
    const seventh = await use((codes[6] ?? '').toLowerCase().replace('-', ' '))
    expect(seventh.location).toBe('/your-sign-in?next=%2F')
  })

  it('stop working when a new sheet is made', async () => {
    const { factor: codes, owner, user } = await half(addSheet)
    const fresh = await addSheet(owner)
    const browser = await signedIn(house.stranger(), user)
    expect((await code(browser, codes[0] ?? '')).status).toBe(422)
    expect((await code(browser, fresh[0] ?? '')).status).toBe(303)
  })
})

describe('guessing codes', () => {
  it('is slowed on a device, and never shuts out somebody on a device they have used before', async () => {
    const { owner, user, factor } = await half((visitor) => addApp(visitor, houseNow))
    house.clock.now = later(60)
    await owner.send(await owner.open('/your-sign-in'), {}, { form: '/sign-out' })
    await signedIn(owner, user)
    expect((await code(owner, factor(later(60)))).status).toBe(303)
    house.clock.now = later(120)
    for (let n = 0; n < 3; n++) {
      const guesser = await signedIn(house.stranger(), user)
      const statuses = []
      for (let guess = 0; guess < 6; guess++) statuses.push((await code(guesser, '000000')).status)
      expect(statuses).toEqual(n < 2 ? [422, 422, 422, 422, 422, 429] : [429, 429, 429, 429, 429, 429])
    }
    await owner.send(await owner.open('/your-sign-in'), {}, { form: '/sign-out' })
    await signedIn(owner, user)
    expect((await code(owner, factor(later(120)))).status).toBe(303)
    expect((await deedsOf(user.id)).map(({ deed }) => deed)).toEqual(
      expect.arrayContaining(['user.gave-password', 'user.code-refused', 'user.code-slowed', 'user.added-factor']),
    )
  })
})

describe('a passkey as the second step', () => {
  const form = '/sign-in/second-step/passkey'

  it('lets its owner in, once for each question', async () => {
    const { browser, page, factor, user } = await half(addPasskey)
    const credential = factor.get(questionOn(page))
    expect((await browser.send(page, { credential }, { form, follow: false })).status).toBe(303)
    expect(await isIn(browser)).toBe(true)
    const other = await signedIn(house.stranger(), user)
    const again = await other.send(await other.open('/sign-in/second-step'), { credential }, { form, follow: false })
    expect([again.status, again.problems]).toEqual([422, ['That passkey did not work. Try again, or use another way.']])
  })

  it.each([
    ['for another address', { origin: 'https://lessen.example.org' }],
    ['for another site', { rpId: 'evil.example' }],
    ['to another question', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['signed by another key', { forged: true }],
    ['from a copy of it', { counter: 1 }],
  ])('is refused when it answers %s', async (_how, lie) => {
    const { browser, page, factor } = await half(addPasskey)
    expect((await usePasskey(browser, page, form, factor, lie)).status).toBe(422)
    expect(await isIn(browser)).toBe(false)
  })

  it('is refused when it is somebody else’s', async () => {
    const { browser, page } = await half(addPasskey)
    const stranger = await half(addPasskey)
    expect((await usePasskey(browser, page, form, stranger.factor)).status).toBe(422)
  })

  it('is refused when the page was open for more than an hour', async () => {
    const { browser, page, factor } = await half(addPasskey)
    house.clock.now = later(3601)
    expect((await usePasskey(browser, page, form, factor)).location).toBe('/sign-in')
  })
})

describe('a passkey alone', () => {
  const form = '/sign-in/passkey'

  it('signs in without a password, when it asked its holder for a PIN, finger or face', async () => {
    const { factor, user } = await half(addPasskey)
    const browser = house.stranger()
    const after = await usePasskey(browser, await browser.open('/sign-in?next=%2Fincidents'), form, factor)
    expect([after.status, after.location]).toEqual([303, '/incidents'])
    expect((await browser.open('/')).text).toContain(user.name)
    const careless = house.stranger()
    expect(
      (await usePasskey(careless, await careless.open('/sign-in'), form, factor, { verified: false })).status,
    ).toBe(422)
  })

  it('says the same whether it is unknown, removed, or not right', async () => {
    const { factor, user, owner } = await half(addPasskey)
    const browser = house.stranger()
    const tries = async (passkey: typeof factor, lie = {}) =>
      (await usePasskey(browser, await browser.open('/sign-in'), form, passkey, lie)).problems.join()
    const wrong = await tries(factor, { forged: true })
    expect(wrong).toBe('That passkey did not work here. Try again, or use your password.')
    expect(await tries(aPasskey())).toBe(wrong)
    const own = await owner.open('/your-sign-in')
    const removing = own.links.find(({ href }) => href.endsWith('/remove'))?.href ?? ''
    await owner.send(await owner.open(removing))
    expect(await tries(factor)).toBe(wrong)
    await house.superuser.query('update identity.users set disabled_at = now() where id = $1', [user.id])
    expect(await tries(factor)).toBe(wrong)
  })

  it('is not good on another device’s page', async () => {
    const { factor } = await half(addPasskey)
    const [one, other] = [house.stranger(), house.stranger()]
    const credential = factor.get(questionOn(await one.open('/sign-in')))
    const page = await other.open('/sign-in')
    expect((await other.send(page, { credential }, { form, follow: false })).status).toBe(422)
  })

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '{"id":1}',
    '{"id":"a","rawId":"a","type":"public-key","response":{}}',
    '{'.repeat(10_000),
  ])('takes nothing for an answer that is none: %s', async (credential) => {
    const browser = house.stranger()
    const page = await browser.open('/sign-in')
    expect((await browser.send(page, { credential }, { form, follow: false })).status).toBe(422)
  })
})
