import { afterEach, describe, expect, it } from 'vitest'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { aPasskey } from '../../testing/a-passkey.builder.ts'
import { addApp, addPasskey, addSheet, questionOn } from '../../testing/factors.builder.ts'

const house = await aHouse()
const later = (minutes: number) => new Date(Date.parse(houseNow) + minutes * 60_000).toISOString()
afterEach(() => {
  house.clock.now = houseNow
})
const isIn = async (visitor: Visitor) => (await visitor.get('/incidents')).status === 200
const deedsOf = async (subject: string) => {
  const asked = 'select deed from identity.audit where subject_id = $1 order by id'
  return (await house.superuser.query(asked, [subject])).rows.map(({ deed }) => deed)
}
const secretsLeft = async (userId: string) => {
  const asked = `select (select count(*) from identity.authenticator_apps where factor_id = f.id)
    + (select count(*) from identity.printed_codes where factor_id = f.id)
    + (select count(*) from identity.passkeys where factor_id = f.id) as n from identity.factors f where user_id = $1`
  return (await house.superuser.query(asked, [userId])).rows.map(({ n }) => Number(n))
}

describe('one’s own sign-in', () => {
  it('is reached from every page, and lists every factor with when it was added and used', async () => {
    const visitor = await house.visitor('manager')
    expect((await visitor.open('/')).links.some(({ href }) => href === '/your-sign-in')).toBe(true)
    expect((await visitor.open('/your-sign-in')).text).toContain('You have no second step.')
    await addApp(visitor, houseNow)
    await addSheet(visitor)
    await addPasskey(visitor)
    const { text } = await visitor.open('/your-sign-in')
    for (const says of [
      'Authenticator app: my phone',
      'Printed codes: Sheet of codes',
      '10 codes left',
      'Passkey: my key',
    ])
      expect(text).toContain(says)
    expect(text).toContain('Added at 09:30 on Thursday 15 January 2026 Not used yet')
    expect(await deedsOf(visitor.user.id)).toEqual(['user.signed-in', ...Array(3).fill('user.added-factor')])
  })

  it('lets a factor be removed for good: its secret is deleted, and the password alone is asked again', async () => {
    const visitor = await house.visitor('manager')
    await addApp(visitor, houseNow)
    const remove = (await visitor.open('/your-sign-in')).links.find(({ href }) => href.endsWith('/remove'))?.href ?? ''
    const asked = await visitor.open(remove)
    expect(asked.text).toContain('It is the only one you have.')
    expect((await visitor.send(asked, {}, { follow: false })).location).toBe('/your-sign-in')
    expect(await secretsLeft(visitor.user.id)).toEqual([0])
    expect(await isIn(await signedIn(house.stranger(), visitor.user))).toBe(true)
    expect(await deedsOf(visitor.user.id)).toContain('user.removed-factor')
  })

  it('never shows or removes a colleague’s factor, nor ends a colleague’s session', async () => {
    const [visitor, colleague] = [await house.visitor('manager'), await house.visitor('manager')]
    await addApp(colleague, houseNow)
    const page = await colleague.open('/your-sign-in')
    const remove = page.links.find(({ href }) => href.endsWith('/remove'))?.href ?? ''
    expect((await visitor.get(remove)).status).toBe(404)
    const proof = (await visitor.open('/')).forms.flatMap(({ filled }) => filled).filter(([name]) => name === '_csrf')
    expect((await visitor.post(remove, proof)).status).toBe(404)
    const { rows } = await house.superuser.query(
      'select id from identity.sessions where user_id = $1 and ended_at is null',
      [colleague.user.id],
    )
    for (const { id } of rows) expect((await visitor.post(`/your-sign-in/sessions/${id}/end`, proof)).status).toBe(404)
    for (const odd of ['x', "'", '%00'])
      expect((await visitor.post(`/your-sign-in/sessions/${odd}/end`, proof)).status).toBeLessThan(500)
    expect(await isIn(colleague)).toBe(true)
    expect(await secretsLeft(colleague.user.id)).toEqual([1])
  })

  it.each([
    '/your-sign-in/password',
    '/your-sign-in/authenticator-app',
    '/your-sign-in/printed-codes',
    '/your-sign-in/passkey',
  ])('asks who has been signed in for ten minutes to confirm that it is them before %s', async (path) => {
    const visitor = await house.visitor('manager')
    house.clock.now = later(10)
    expect((await visitor.get(path)).location).toBe(`/confirm-it-is-you?${new URLSearchParams({ next: path })}`)
  })
})

describe('adding a second step', () => {
  it('needs a right code of the app, keeps the same secret while it is wrong, and never shows it again', async () => {
    const visitor = await house.visitor('manager')
    const page = await visitor.open('/your-sign-in/authenticator-app')
    const letters = (text: string) => /Letters to type: ([A-Z2-7 ]+)/.exec(text)?.[1]
    const wrong = await visitor.send(page, { name: '', code: '12' })
    expect(wrong.problems).toHaveLength(2)
    expect(letters(wrong.text)).toBe(letters(page.text))
    expect((await visitor.open('/your-sign-in')).text).toContain('You have no second step.')
    expect(letters((await visitor.open('/your-sign-in/authenticator-app')).text)).not.toBe(letters(page.text))
  })

  it('takes no secret that was made for somebody else', async () => {
    const [visitor, colleague] = [await house.visitor('manager'), await house.visitor('manager')]
    const other = await colleague.open('/your-sign-in/authenticator-app')
    const sealed = other.forms.flatMap(({ filled }) => filled).find(([name]) => name === 'sealed')?.[1] ?? ''
    const page = await visitor.open('/your-sign-in/authenticator-app')
    expect((await visitor.send(page, { sealed, name: 'x', code: '123456' })).problems.join()).toMatch(
      /open for too long/,
    )
  })

  it.each([
    ['for another address', { origin: 'https://lessen.example.org' }],
    ['for another site', { rpId: 'evil.example' }],
    ['to another question', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ])('takes no passkey made %s', async (_how, lie) => {
    const visitor = await house.visitor('manager')
    const page = await visitor.open('/your-sign-in/passkey')
    const made = await visitor.send(page, { name: 'my key', credential: aPasskey().create(questionOn(page), lie) })
    expect(made.problems).toEqual(['No passkey was made. Try again, or add another second step.'])
  })

  it('takes a passkey once', async () => {
    const visitor = await house.visitor('manager')
    const page = await visitor.open('/your-sign-in/passkey')
    const credential = aPasskey().create(questionOn(page))
    expect((await visitor.send(page, { name: 'one', credential }, { follow: false })).status).toBe(303)
    expect((await visitor.send(page, { name: 'two', credential }, { follow: false })).status).toBe(422)
  })

  it('says plainly where passkeys cannot be', async () => {
    const bare = await aHouse({ settings: { origin: 'http://192.0.2.1:3000' } })
    const visitor = await bare.visitor('manager')
    expect((await visitor.open('/your-sign-in/passkey')).text).toContain('Passkeys do not work here')
    expect((await bare.stranger().open('/sign-in')).text).not.toMatch(/passkey/i)
  })
})

describe('one’s open sessions', () => {
  it('are listed with the browser, and one that is ended is refused from its next request on', async () => {
    const visitor = await house.visitor('manager')
    const tablet = await signedIn(house.stranger(), visitor.user)
    const page = await visitor.open('/your-sign-in')
    expect(page.text).toContain('This is the one you are using')
    const end = page.forms.find(({ action }) => action.endsWith('/end'))?.action ?? ''
    await visitor.send(page, {}, { form: end })
    expect(await isIn(tablet)).toBe(false)
    expect(await isIn(visitor)).toBe(true)
    expect(await deedsOf(visitor.user.id)).toContain('user.ended-sessions')
  })

  it('can all be ended at once but this one, with sign-ins that wait for their second step', async () => {
    const visitor = await house.visitor('manager')
    const code = await addApp(visitor, houseNow)
    const half = await signedIn(house.stranger(), visitor.user)
    const others = [await signedIn(house.stranger(), visitor.user)]
    house.clock.now = later(1)
    for (const other of others)
      await other.send(
        await other.open('/sign-in/second-step'),
        { code: code(later(1)) },
        { form: '/sign-in/second-step' },
      )
    expect(await isIn(others[0] ?? half)).toBe(true)
    await visitor.send(await visitor.open('/your-sign-in'), {}, { form: '/your-sign-in/sessions/end-others' })
    expect(await isIn(others[0] ?? half)).toBe(false)
    expect((await half.get('/sign-in/second-step')).location).toBe('/sign-in')
    expect(await isIn(visitor)).toBe(true)
  })
})

describe('changing one’s password', () => {
  const change = async (visitor: Visitor, password: string, wanted: string) =>
    await visitor.send(
      await visitor.open('/your-sign-in/password'),
      { password, 'new-password': wanted },
      { follow: false },
    )

  it('needs the present one, and ends every other session and this one’s old token', async () => {
    const visitor = await house.visitor('manager')
    const tablet = await signedIn(house.stranger(), visitor.user)
    expect((await change(visitor, 'not-the-present-one', 'tortoise umbrella kettle')).problems).toEqual([
      'That is not the password you have now.',
    ])
    const old = visitor.cookies.get('lessen')
    expect((await change(visitor, visitor.user.password, 'tortoise umbrella kettle')).location).toBe('/your-sign-in')
    expect(visitor.cookies.get('lessen')).not.toBe(old)
    expect([await isIn(visitor), await isIn(tablet)]).toEqual([true, false])
    const again = await signedIn(house.stranger(), { ...visitor.user, password: 'tortoise umbrella kettle' })
    expect(await isIn(again)).toBe(true)
    expect(await deedsOf(visitor.user.id)).toContain('user.changed-password')
  })

  it('takes none that is easily guessed, and shows none of them again', async () => {
    const visitor = await house.visitor('manager')
    const page = await change(visitor, '', 'Password123!')
    expect(page.problems).toHaveLength(2)
    expect(page.html).not.toContain('Password123!')
  })
})
