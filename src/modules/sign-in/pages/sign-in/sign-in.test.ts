import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { endMembership } from '../../index.ts'

const house = await aHouse()

async function tries(visitor: Visitor, email: string, password: string): Promise<VisitedPage> {
  return await visitor.send(await visitor.open('/sign-in'), { email, password }, { form: '/sign-in', follow: false })
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** A page without what is new each time it is made. */
const bare = (page: VisitedPage) =>
  page.html.replace(/value="[A-Za-z0-9_-]{86}"|value="[0-9a-f-]{36}"|data-question="[^"]*"/g, '…')

describe('signing in', () => {
  it('leads to the page that was asked for, in the organisation where they work', async () => {
    const user = await house.user('manager')
    const visitor = house.stranger()
    const page = await visitor.open('/incidents-asked-for')
    expect(page.status).toBe(404)
    const asked = await visitor.open('/sign-in?next=%2Fnothing%3Fa%3D1')
    const after = await visitor.send(
      asked,
      { email: user.email.toUpperCase(), password: user.password },
      { form: '/sign-in', follow: false },
    )
    expect([after.status, after.location]).toEqual([303, '/nothing?a=1'])
    const home = await visitor.open('/')
    expect(home.text).toContain(user.name)
    expect(home.text).toContain(house.organisation.name)
  })

  it('never leads to another site', async () => {
    const user = await house.user('manager')
    const visitor = house.stranger()
    const page = await visitor.open('/sign-in?next=https%3A%2F%2Fevil.example')
    expect(
      (await visitor.send(page, { email: user.email, password: user.password }, { form: '/sign-in', follow: false }))
        .location,
    ).toBe('/')
  })

  it('keeps the session where scripts and other sites do not reach it', async () => {
    const user = await house.user('manager')
    const secure = await aHouse({ settings: { origin: 'https://lessen.example.org' } })
    const cookie = (page: VisitedPage) =>
      [page.headers['set-cookie']]
        .flat()
        .map(String)
        .find((text) => /lessen=/.test(text))
    expect(cookie(await tries(house.stranger(), user.email, user.password))).toMatch(
      /^lessen=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const other = await secure.user('manager')
    expect(cookie(await tries(secure.stranger(), other.email, other.password))).toMatch(
      /^__Host-lessen=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it('keeps only a hash of the session’s token', async () => {
    const visitor = await house.visitor('manager')
    const token = visitor.cookies.get('lessen') ?? ''
    const { rows } = await house.superuser.query('select token_hash from identity.sessions')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('explains beside each field what is missing', async () => {
    const page = await tries(house.stranger(), '', '')
    expect([page.status, page.problems]).toEqual([422, ['Type your e-mail address.', 'Type your password.']])
    expect(page.title).toMatch(/^Error: /)
  })

  it('gives a new token to a browser that had one, and the old one opens nothing', async () => {
    const visitor = await house.visitor('manager')
    const old = visitor.cookies.get('lessen') ?? ''
    const other = await house.user('frontline')
    await visitor.send(await visitor.open('/'), {}, { form: '/sign-out' })
    const thief = house.stranger()
    thief.cookies.set('lessen', old)
    expect((await thief.open('/')).text).not.toContain(visitor.user.name)
    await signedIn(visitor, other)
    expect(visitor.cookies.get('lessen')).not.toBe(old)
  })
})

describe('whether somebody has a sign-in', () => {
  it('shows in no word of the answer', async () => {
    const user = await house.user('manager')
    const known = await tries(house.stranger(), user.email, 'not-their-password')
    const nobody = await tries(
      house.stranger(),
      `${'x'.repeat(user.email.length - 13)}@example.test`,
      'not-their-password',
    )
    expect([known.status, nobody.status]).toEqual([422, 422])
    expect(bare(known).replaceAll(user.email, '@')).toBe(bare(nobody).replaceAll(/x+@example\.test/g, '@'))
    expect(known.problems).toEqual(['The e-mail address or the password is not right.'])
  })

  it('shows in no word when tries are slowed', async () => {
    const user = await house.user('manager')
    const answers = await Promise.all(
      [user.email, `nobody-${newId()}@example.test`].map(async (email) => {
        const visitor = house.stranger()
        const all = []
        for (let n = 0; n < 11; n++) all.push(await tries(visitor, email, 'not-their-password'))
        return all.map(({ status, problems }) => `${status} ${problems.join()}`)
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.at(-1)).toBe('429 There were too many tries. Wait 15 minutes, then try again.')
  })
})

describe('how long an answer takes', () => {
  it('does not tell whether somebody has a sign-in: both take the time of one hash', async () => {
    const user = await house.user('manager')
    const timed = async (email: string): Promise<number> => {
      const visitor = house.stranger()
      const page = await visitor.open('/sign-in')
      const began = performance.now()
      await visitor.send(page, { email, password: 'not-their-password' }, { form: '/sign-in', follow: false })
      return performance.now() - began
    }
    const [known, unknown]: [number[], number[]] = [[], []]
    for (let n = 0; n < 9; n++) {
      known.push(await timed(user.email))
      unknown.push(await timed(`nobody-${n}@example.test`))
    }
    // Without the hash an answer takes a tenth of the time; a factor of three leaves room for a busy machine.
    expect(median(unknown)).toBeGreaterThan(median(known) / 3)
    expect(median(unknown)).toBeLessThan(median(known) * 3)
  })
})

describe('guessing', () => {
  it('is judged one try after the other, even when a hundred come at once', async () => {
    const user = await house.user('manager')
    const visitor = house.stranger()
    const page = await visitor.open('/sign-in')
    const guesses = Array.from({ length: 40 }, (_, n) =>
      visitor.send(page, { email: user.email, password: `guess number ${n}` }, { form: '/sign-in', follow: false }),
    )
    const right = visitor.send(
      page,
      { email: user.email, password: user.password },
      { form: '/sign-in', follow: false },
    )
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 422)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(30)
    expect((await right).status).toBe(429)
  })

  it('by strangers never shuts out somebody on a device they have used before', async () => {
    const visitor = await house.visitor('manager')
    await visitor.send(await visitor.open('/'), {}, { form: '/sign-out' })
    for (let n = 0; n < 35; n++) await tries(house.stranger(), visitor.user.email, 'not-their-password')
    expect((await tries(house.stranger(), visitor.user.email, visitor.user.password)).status).toBe(429)
    expect((await tries(visitor, visitor.user.email, visitor.user.password)).status).toBe(303)
  })

  it('slows one address on one device, and nobody else behind the same network', async () => {
    const [user, colleague] = [await house.user('manager'), await house.user('manager')]
    const tablet = house.stranger()
    for (let n = 0; n < 11; n++) await tries(tablet, user.email, 'not-their-password')
    expect((await tries(tablet, user.email, user.password)).status).toBe(429)
    expect((await tries(tablet, colleague.email, colleague.password)).status).toBe(303)
  })

  it('is forgotten after a quarter of an hour', async () => {
    const user = await house.user('manager')
    const visitor = house.stranger()
    for (let n = 0; n < 11; n++) await tries(visitor, user.email, 'not-their-password')
    house.clock.now = new Date(Date.parse(houseNow) + 15 * 60_000 + 1).toISOString()
    expect((await tries(visitor, user.email, user.password)).status).toBe(303)
    house.clock.now = houseNow
  })

  it('is forgotten at once when it was tried while the clock was a day ahead, and guessing is slowed as ever', async () => {
    const user = await house.user('manager')
    const visitor = house.stranger()
    const inAndOut = async () => {
      const { status } = await tries(visitor, user.email, user.password)
      if (status === 303) await visitor.send(await visitor.open('/'), {}, { form: '/sign-out' })
      return status
    }
    house.clock.now = new Date(Date.parse(houseNow) + 86_400_000).toISOString()
    expect(await inAndOut()).toBe(303)
    house.clock.now = new Date(Date.parse(houseNow) + 86_401_000).toISOString()
    for (let n = 0; n < 11; n++) await tries(visitor, user.email, 'not-their-password')
    expect(await inAndOut()).toBe(429)
    house.clock.now = houseNow
    expect(await inAndOut()).toBe(303)
    house.clock.now = new Date(Date.parse(houseNow) + 1_000).toISOString()
    for (let n = 0; n < 11; n++) await tries(visitor, user.email, 'not-their-password')
    expect(await inAndOut()).toBe(429)
    house.clock.now = houseNow
  })

  it('is written down, as is every sign-in', async () => {
    const user = await house.user('manager')
    const visitor = house.stranger()
    await tries(visitor, user.email, 'not-their-password')
    await tries(visitor, user.email, user.password)
    await visitor.send(await visitor.open('/'), {}, { form: '/sign-out' })
    const { rows } = await house.superuser.query('select deed from identity.audit where subject_id = $1 order by id', [
      user.id,
    ])
    expect(rows.map(({ deed }) => deed)).toEqual(['user.sign-in-refused', 'user.signed-in', 'user.signed-out'])
  })
})

describe('a whole ward at shift change', () => {
  it('gets in, if with a short wait', async () => {
    const users = await Promise.all(Array.from({ length: 12 }, () => house.user('frontline')))
    const answers = await Promise.all(
      Array.from({ length: depth(60, 200) }, (_, n) => {
        const user = users[n % users.length]
        return user ? tries(house.stranger(), user.email, user.password) : Promise.reject(new Error('nobody'))
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303))
  })
})

describe('a session', () => {
  const isIn = async (visitor: Visitor) => (await visitor.open('/')).forms.some(({ action }) => action === '/sign-out')

  it('ends after twelve hours, whatever happens', async () => {
    const visitor = await house.visitor('manager')
    const at = (hours: number) => new Date(Date.parse(houseNow) + hours * 3_600_000).toISOString()
    house.clock.now = at(11.99)
    expect(await isIn(visitor)).toBe(true)
    house.clock.now = at(12)
    expect(await isIn(visitor)).toBe(false)
    house.clock.now = houseNow
  })

  it('ends by signing out, for everybody who has its token', async () => {
    const visitor = await house.visitor('manager')
    const token = visitor.cookies.get('lessen') ?? ''
    const page = await visitor.send(await visitor.open('/'), {}, { form: '/sign-out' })
    expect(page.text).toContain('You have signed out.')
    expect(visitor.cookies.has('lessen')).toBe(false)
    visitor.cookies.set('lessen', token)
    expect(await isIn(visitor)).toBe(false)
  })

  it('cannot be signed out by another site', async () => {
    const visitor = await house.visitor('manager')
    expect((await visitor.post('/sign-out', [])).status).toBe(403)
    expect(await isIn(visitor)).toBe(true)
  })

  it('is worth nothing from the next request on, once the work has ended', async () => {
    const visitor = await house.visitor('manager')
    const { id: userId } = visitor.user
    const ended = await endMembership((work) => inIdentity(house.database.identity, work), {
      userId,
      organisation: house.organisation.id,
      by: null,
      now: houseNow,
    })
    expect(ended).toBe(true)
    const page = await visitor.open('/nothing-for-them')
    expect(page.text).not.toContain(house.organisation.name)
    expect((await visitor.open('/choose-organisation')).heading).toBe('You have no organisation to work for here')
  })

  it('is worth nothing from the next request on, once the user is disabled', async () => {
    const visitor = await house.visitor('manager')
    await house.superuser.query('update identity.users set disabled_at = now() where id = $1', [visitor.user.id])
    expect(await isIn(visitor)).toBe(false)
    expect((await tries(visitor, visitor.user.email, visitor.user.password)).status).toBe(422)
  })
})
