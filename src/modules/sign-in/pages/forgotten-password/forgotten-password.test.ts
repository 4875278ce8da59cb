import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import { resetPasswordJob } from '../../jobs/reset-password.job.ts'
import { addApp } from '../../testing/factors.builder.ts'

const house = await aHouse()
const wanted = 'umbrella tortoise kettle'

/** Asks on the page for a link for `email`, and gives the page and the asking's id. */
async function ask(email: string) {
  const visitor = house.stranger()
  const page = await visitor.send(await visitor.open('/forgotten-password'), { email }, { form: '/forgotten-password' })
  const { rows } = await house.superuser.query<{ id: string }>(
    'select id from identity.password_resets order by ctid desc limit 1',
  )
  return { page, id: rows[0]?.id ?? '' }
}

/** Works the job off, as the house does by itself; gives the link that was mailed, if any. */
async function mailed(id: string): Promise<string | undefined> {
  const before = await letters()
  await resetPasswordJob.perform({
    data: { reset: id },
    now: house.clock.now,
    settings: house.settings,
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    signal: new AbortController().signal,
    inOrganisation: () => Promise.reject(new Error('no organisation is asked')),
    inNetwork: () => Promise.reject(new Error('the network is not asked')),
    identity: (work) => inIdentity(house.database.identity, work),
  })
  const after = await letters()
  return after.length > before.length ? after.at(-1) : undefined
}

async function letters(): Promise<string[]> {
  const { rows } = await house.superuser.query<{ path: string }>(
    `select letter->'action'->>'path' as path from mail.outbox where kind = 'password-reset' order by ctid`,
  )
  return rows.map(({ path }) => path)
}

describe('a forgotten password', () => {
  it('is set anew by a mailed link, once; every session ends, and nobody is signed in by it', async () => {
    const visitor = await house.visitor('manager')
    const { email } = visitor.user
    const link = (await mailed((await ask(email.toUpperCase())).id)) ?? ''
    const stranger = house.stranger()
    const form = await stranger.open(link)
    const done = await stranger.send(form, { password: wanted }, { form: link })
    expect([done.status, done.heading, stranger.cookies.has('lessen')]).toEqual([
      200,
      'Your new password is set',
      false,
    ])
    expect((await visitor.open('/people')).heading).toBe('Sign in')
    await expect(signedIn(house.stranger(), visitor.user)).rejects.toThrow(/could not sign in/)
    await signedIn(house.stranger(), { ...visitor.user, password: wanted })
    expect((await stranger.open(link)).heading).toBe('This link cannot be used')
    expect((await stranger.send(form, { password: wanted }, { form: link })).status).toBe(404)
  })

  it('does not step round the second step: after a new password it is still asked for, and nothing is open before', async () => {
    const visitor = await house.visitor('manager')
    await addApp(visitor, houseNow)
    const link = (await mailed((await ask(visitor.user.email)).id)) ?? ''
    const stranger = house.stranger()
    await stranger.send(await stranger.open(link), { password: wanted }, { form: link })
    await signedIn(stranger, { ...visitor.user, password: wanted })
    for (const path of ['/people', '/your-sign-in', '/your-sign-in/authenticator-app'])
      expect((await stranger.open(path)).heading).toBe('Sign in')
    expect(stranger.cookies.has('lessen')).toBe(false)
    expect((await stranger.open('/sign-in/second-step')).heading).toBe('Second step')
  })

  it('is asked for in the same words, with the same writes, whether or not anybody has the address', async () => {
    const { email } = await house.user('manager')
    const bare = (html: string) => html.replace(/value="[^"]*"/g, 'value="…"')
    const counts = async () => {
      const { rows } = await house.superuser.query<{ n: string }>(
        `select (select count(*) from identity.password_resets) || ' ' || (select count(*) from jobs.job) || ' ' || (select count(*) from mail.outbox) as n`,
      )
      return (rows[0]?.n ?? '').split(' ').map(Number)
    }
    const grown = async (address: string) => {
      const before = await counts()
      const { page } = await ask(address)
      const after = await counts()
      return { html: bare(page.html), status: page.status, grew: after.map((n, at) => n - (before[at] ?? 0)) }
    }
    const known = await grown(email)
    expect(await grown(`nobody-${newId()}@example.test`)).toEqual(known)
    expect(known.grew).toEqual([1, 1, 0])
  })

  it('mails nothing where nobody has the address, to those who never chose a password, and not more than three times in an hour', async () => {
    expect(await mailed((await ask(`nobody-${newId()}@example.test`)).id)).toBeUndefined()
    const { email, id } = await house.user('manager')
    const asked = []
    for (const _time of [1, 2, 3, 4]) asked.push((await mailed((await ask(email)).id)) !== undefined)
    expect(asked).toEqual([true, true, true, false])
    await house.superuser.query('update identity.users set password_hash = null where id = $1', [id])
    house.clock.now = new Date(Date.parse(houseNow) + 2 * 3_600_000).toISOString()
    expect(await mailed((await ask(email)).id)).toBeUndefined()
    house.clock.now = houseNow
  })

  it('has a link that works for one hour, is kept as a hash, and is sent once however often the job runs', async () => {
    const { email } = await house.user('manager')
    const { id } = await ask(email)
    const link = (await mailed(id)) ?? ''
    expect(await mailed(id)).toBeUndefined()
    const { rows } = await house.superuser.query('select * from identity.password_resets where id = $1', [id])
    expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1))
    house.clock.now = new Date(Date.parse(houseNow) + 3_599_000).toISOString()
    expect((await house.stranger().open(link)).status).toBe(200)
    house.clock.now = new Date(Date.parse(houseNow) + 3_600_000).toISOString()
    expect((await house.stranger().open(link)).status).toBe(404)
    house.clock.now = houseNow
  })

  it('makes every other link of the same user worthless', async () => {
    const { email } = await house.user('manager')
    const [first = '', second = ''] = [await mailed((await ask(email)).id), await mailed((await ask(email)).id)]
    const stranger = house.stranger()
    await stranger.send(await stranger.open(second), { password: wanted }, { form: second })
    expect((await stranger.open(first)).status).toBe(404)
  })

  it('takes no new password that is easy to guess, and does not use the link up', async () => {
    const { email } = await house.user('manager')
    const link = (await mailed((await ask(email)).id)) ?? ''
    const stranger = house.stranger()
    const refused = await stranger.send(await stranger.open(link), { password: 'Password1234!' }, { form: link })
    expect([refused.status, refused.problems.length]).toEqual([422, 1])
    expect((await stranger.send(refused, { password: wanted }, { form: link })).status).toBe(200)
  })
})

describe('a sign-in on a new device', () => {
  it('is told to its owner by mail, but not the very first, and not again on the same device', async () => {
    const user = await house.user('manager')
    const told = async () => {
      const { rows } = await house.superuser.query<{ n: number }>(
        `select count(*)::int as n from mail.outbox where kind = 'new-device' and user_id = $1`,
        [user.id],
      )
      return rows[0]?.n
    }
    const first = await signedIn(house.stranger(), user)
    expect(await told()).toBe(0)
    const second = await signedIn(house.stranger(), user)
    expect(await told()).toBe(1)
    await second.send(await second.open('/'), {}, { form: '/sign-out' })
    await signedIn(second, user)
    await first.send(await first.open('/'), {}, { form: '/sign-out' })
    await signedIn(first, user)
    expect(await told()).toBe(1)
  })
})
