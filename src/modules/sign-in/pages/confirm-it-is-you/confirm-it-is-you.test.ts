import { afterEach, describe, expect, it } from 'vitest'
import { aHouse, houseNow } from '#tests/setup/house.ts'

const house = await aHouse()
const minutes = (count: number) => new Date(Date.parse(houseNow) + count * 60_000).toISOString()
afterEach(() => {
  house.clock.now = houseNow
})

const deedsOf = async (userId: string) => {
  const asked = 'select deed from identity.audit where subject_id = $1 order by id'
  return (await house.superuser.query(asked, [userId])).rows.map(({ deed }) => deed)
}

describe('confirming that it is you', () => {
  it('goes on to the page that was asked for, under a new token, and the old one opens nothing', async () => {
    const visitor = await house.visitor('manager')
    const old = visitor.cookies.get('lessen') ?? ''
    const asked = await visitor.open('/confirm-it-is-you?next=%2Fincidents')
    const after = await visitor.send(asked, { password: visitor.user.password }, { follow: false })
    expect([after.status, after.location]).toEqual([303, '/incidents'])
    expect(visitor.cookies.get('lessen')).not.toBe(old)
    const thief = house.stranger()
    thief.cookies.set('lessen', old)
    expect((await thief.get('/incidents')).location).toMatch(/^\/sign-in/)
    expect((await visitor.get('/incidents')).status).toBe(200)
    expect(await deedsOf(visitor.user.id)).toEqual(['user.signed-in', 'user.confirmed'])
  })

  it('does not make the session last longer', async () => {
    const visitor = await house.visitor('manager')
    house.clock.now = minutes(11 * 60)
    const asked = await visitor.open('/confirm-it-is-you')
    await visitor.send(asked, { password: visitor.user.password }, { follow: false })
    house.clock.now = minutes(12 * 60)
    expect((await visitor.get('/incidents')).location).toMatch(/^\/sign-in/)
  })

  it('never leads to another site', async () => {
    const visitor = await house.visitor('manager')
    const asked = await visitor.open('/confirm-it-is-you?next=https%3A%2F%2Fevil.example')
    expect((await visitor.send(asked, { password: visitor.user.password }, { follow: false })).location).toBe('/')
  })

  it('takes no other password, and is no quicker way to guess one than the sign-in is', async () => {
    const visitor = await house.visitor('manager')
    const tries = async (password: string) =>
      await visitor.send(await visitor.open('/confirm-it-is-you'), { password }, { follow: false })
    house.clock.now = minutes(1)
    expect((await tries('')).problems).toEqual(['Type your password.'])
    for (let n = 0; n < 10; n++) expect((await tries('not-their-password')).status).toBe(422)
    expect((await tries(visitor.user.password)).status).toBe(429)
    expect(new Set(await deedsOf(visitor.user.id))).toEqual(
      new Set(['user.signed-in', 'user.confirm-refused', 'user.confirm-slowed']),
    )
  })

  it('keeps what was typed into a form that had to wait, whatever it was, but never a password', async () => {
    const visitor = await house.visitor('organisation-administrator')
    const proof = (await visitor.open('/')).forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')
    const carry = (fields: [string, string][]) =>
      visitor.post('/confirm-it-is-you?to=%2Forganisation%2Fchange', [...(proof ? [proof] : []), ...fields])
    const typed: [string, string][] = [
      ['name', 'Łódź "& <b>'],
      ['tick', 'a'],
      ['tick', 'b'],
    ]
    const refused = await visitor.send(
      await carry(typed),
      { password: 'not-their-password' },
      { form: '/confirm-it-is-you' },
    )
    expect(refused.status).toBe(422)
    const done = await visitor.send(refused, { password: visitor.user.password }, { form: '/confirm-it-is-you' })
    const form = done.forms.find(({ action }) => action === '/organisation/change')
    expect(form?.filled.filter(([name]) => !name.startsWith('_'))).toEqual(typed)
    expect((await visitor.send(done, {}, { form: '/organisation/change' })).problems).toContain('Choose the sector.')
    expect((await carry([...typed, ['new-password', 'tortoise umbrella']])).html).not.toContain('tortoise')
  })
})

describe('a clock that goes back', () => {
  const hours = (count: number) => minutes(count * 60)

  it('makes no session last longer', async () => {
    const visitor = await house.visitor('manager')
    house.clock.now = hours(8)
    expect((await visitor.get('/incidents')).status).toBe(200)
    house.clock.now = hours(2)
    expect((await visitor.get('/incidents')).status).toBe(200)
    house.clock.now = hours(5.9)
    expect((await visitor.get('/incidents')).status).toBe(200)
    house.clock.now = hours(6)
    expect((await visitor.get('/incidents')).location).toMatch(/^\/sign-in/)
  })

  it('makes no proof fresh again', async () => {
    const visitor = await house.visitor('manager')
    const provedAt = async () => {
      const asked = `select extract(epoch from seen_at - proved_at) / 60 as age from identity.sessions where user_id = $1 and ended_at is null`
      return Math.round(Number((await house.superuser.query(asked, [visitor.user.id])).rows[0]?.age))
    }
    house.clock.now = minutes(30)
    await visitor.get('/incidents')
    house.clock.now = minutes(-60)
    await visitor.get('/incidents')
    expect(await provedAt()).toBe(30)
  })
})
