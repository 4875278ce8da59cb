import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { aHouse, houseNow, type SignedInVisitor, signedIn } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'

const house = await aHouse({ settings: { lockMinutes: 5 } })
const pin = '738291'

const lock = (visitor: SignedInVisitor, page: VisitedPage) => visitor.send(page, {}, { form: '/lock' })
const withPin = async () => {
  const visitor = await house.visitor('manager')
  await visitor.send(await visitor.open('/pin'), { pin }, { form: '/pin' })
  return visitor
}
const later = (minutes: number) => {
  house.clock.now = new Date(Date.parse(houseNow) + minutes * 60_000).toISOString()
}

describe('a locked screen', () => {
  it('shows nothing of what was open, not even in its address, and goes back there with the PIN of the device', async () => {
    const visitor = await withPin()
    const locked = await lock(visitor, await visitor.open('/people?q=Fielding'))
    expect([locked.status, locked.heading]).toEqual([200, 'This screen is locked'])
    expect(`${locked.path} ${locked.html}`).not.toMatch(/\/people|Fielding/)
    expect(locked.text).toContain(visitor.user.name)
    for (const path of ['/people', '/', '/incidents/new', '/kept']) {
      const links = (await visitor.open(path)).links.map(({ href }) => href)
      expect(links.filter((href) => /^\/(incidents|people|insight|organisation|kept|your-sign-in)/.test(href))).toEqual(
        [],
      )
    }
    const back = await visitor.send(locked, { pin }, { form: '/unlock' })
    expect([back.status, back.path]).toEqual([200, '/people?q=Fielding'])
  })

  it('is answered to every address for those who are signed in', async () => {
    const visitor = await withPin()
    await lock(visitor, await visitor.open('/'))
    for (const path of ['/people', '/incidents', '/organisation', '/kept', '/pin'])
      expect((await visitor.get(path)).location).toMatch(/^\/unlock\?to=/)
  })

  it('keeps a form that was sent, and gives it back after it was opened', async () => {
    const visitor = await withPin()
    const form = await visitor.open('/people/new')
    await lock(visitor, form)
    const proof = form.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf') ?? ['', '']
    const held = await visitor.post('/people', [proof, ['_key', newId()], ['words', 'typed while locked']])
    const page = await visitor.open(held.location ?? '')
    expect([held.status, page.heading]).toEqual([303, 'This screen is locked'])
    expect(page.html).not.toContain('typed while locked')
    const back = await visitor.send(page, { pin }, { form: '/unlock' })
    expect([back.heading, back.text.includes('typed while locked')]).toEqual(['What you typed is still here', true])
  })

  it('comes by itself when nobody used it for the minutes that were set, and not before', async () => {
    const visitor = await withPin()
    later(4)
    expect((await visitor.get('/people')).status).toBe(200)
    later(8.9)
    expect((await visitor.get('/people')).status).toBe(200)
    later(14)
    expect((await visitor.get('/people')).location).toMatch(/^\/unlock\?to=/)
    later(14.1)
    expect((await visitor.get('/people')).location).toMatch(/^\/unlock\?to=/)
    later(0)
  })

  it('does not come while somebody says that they are there, which a screen that is locked no longer takes', async () => {
    const visitor = await withPin()
    for (const minutes of [4, 8, 12]) {
      later(minutes)
      expect((await visitor.get('/still-here')).status).toBe(200)
    }
    later(18)
    expect((await visitor.get('/still-here')).status).toBe(303)
    later(0)
  })

  it('opens with the password too, on a device without a PIN', async () => {
    const visitor = await house.visitor('manager')
    const locked = await lock(visitor, await visitor.open('/people'))
    expect(locked.forms.map(({ action }) => action)).toEqual(['/sign-in', '/sign-out'])
    const back = await visitor.send(locked, { password: visitor.user.password }, { form: '/sign-in' })
    expect([back.status, back.path]).toEqual([200, '/people'])
  })

  it('lets somebody else sign in, who sees nothing of the first', async () => {
    const first = await withPin()
    const second = await house.user('manager')
    const locked = await lock(first, await first.open('/people'))
    const signIn = await first.send(locked, {}, { form: '/sign-out' })
    expect([signIn.heading, signIn.html.includes(first.user.name)]).toEqual(['Sign in', false])
    const home = await first.send(signIn, { email: second.email, password: second.password }, { form: '/sign-in' })
    expect([home.path, home.html.includes(first.user.name)]).toEqual(['/', false])
    expect((await first.get(locked.path)).location).toBe('/')
  })
})

describe('the PIN of a device', () => {
  it('is asked five times, however fast, and then the whole sign-in is asked for', async () => {
    const visitor = await withPin()
    const locked = await lock(visitor, await visitor.open('/'))
    const wrong = Array.from({ length: 12 }, () => visitor.send(locked, { pin: '402957' }, { form: '/unlock' }))
    expect((await Promise.all(wrong)).every(({ status }) => status === 422)).toBe(true)
    const late = await visitor.send(locked, { pin }, { form: '/unlock' })
    expect(late.text).toContain('too many wrong tries')
    const back = await visitor.send(late, { password: visitor.user.password }, { form: '/sign-in' })
    expect(back.status).toBe(200)
  })

  it('signs nobody in: without the open session it is worth nothing', async () => {
    const visitor = await withPin()
    const locked = await lock(visitor, await visitor.open('/'))
    visitor.cookies.delete('lessen')
    const tried = await visitor.send(locked, { pin }, { form: '/unlock' })
    expect(tried.status).toBe(403)
    expect((await visitor.open('/people')).heading).toBe('Sign in')
  })

  it('works on no other device, and for nobody else on this one', async () => {
    const visitor = await withPin()
    const elsewhere = await signedIn(house.stranger(), visitor.user)
    const there = await elsewhere.send(await elsewhere.open('/'), {}, { form: '/lock' })
    expect(there.forms.map(({ action }) => action)).not.toContain('/unlock')

    const colleague = await house.user('manager')
    await visitor.send(await visitor.open('/'), {}, { form: '/sign-out' })
    const other = Object.assign(await signedIn(visitor, colleague), { user: colleague })
    const here = await lock(other, await other.open('/'))
    expect(here.forms.map(({ action }) => action)).not.toContain('/unlock')
  })

  it('is kept as a hash, and taken away when its owner says so', async () => {
    const visitor = await withPin()
    const { rows } = await house.superuser.query('select * from identity.device_pins where user_id = $1', [
      visitor.user.id,
    ])
    expect(rows[0]?.pin_hash).toMatch(/^\$argon2id\$/)
    await visitor.send(await visitor.open('/pin'), {}, { form: '/pin/remove' })
    const locked = await lock(visitor, await visitor.open('/'))
    expect(locked.forms.map(({ action }) => action)).not.toContain('/unlock')
  })

  it('is refused with the reason beside the field when it is easy to guess', async () => {
    const visitor = await house.visitor('manager')
    const refused = await visitor.send(await visitor.open('/pin'), { pin: '123456' }, { form: '/pin' })
    expect([refused.status, refused.problems]).toEqual([422, [expect.stringMatching(/tried first/)]])
  })
})
