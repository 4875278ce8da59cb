import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { giveUpPlace, offerFreePlaces, takeOfferedPlace } from './change-standing.ts'
import type { Webinar } from './domain/webinar.ts'
import { registerForWebinar } from './register-for-webinar.ts'
import { listRegistrations } from './store/registrations.store.ts'
import { asVisitor, aWish, keepWebinar } from './testing/a-webinar.builder.ts'

const { database, superuser } = await testDatabase()
const pathOf = (id: string) => `/webinars/mine/${id}`
const now = '2026-01-15T09:30:00.000Z'
const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString()

const register = (webinar: Webinar, name: string, given: { at?: string; isMember?: boolean } = {}) =>
  asVisitor(database.app, (db) =>
    registerForWebinar(db, {
      webinar: webinar.id,
      wish: aWish(name),
      newId: newId(),
      now: given.at ?? now,
      isMember: given.isMember ?? false,
      pathOf,
      secrets: { mark: (text) => text },
    }),
  )
const giveUp = (id: string, at = now) => asVisitor(database.app, (db) => giveUpPlace(db, id, { now: at, pathOf }))
const take = (id: string, at = now) => asVisitor(database.app, (db) => takeOfferedPlace(db, id, { now: at, pathOf }))
const offer = (webinar: Webinar, at: string) =>
  asVisitor(database.app, (db) => offerFreePlaces(db, webinar.id, { now: at, pathOf }))
const all = (webinar: Webinar) => asVisitor(database.app, (db) => listRegistrations(db, webinar.id))
const standings = async (webinar: Webinar) => (await all(webinar)).map(({ name, standing }) => `${name}: ${standing}`)
async function idOf(webinar: Webinar, name: string): Promise<string> {
  return (await all(webinar)).find((one) => one.name === name)?.id ?? 'nobody'
}
async function mailsTo(name: string): Promise<string[]> {
  const sent = await superuser.query('select kind from mail.outbox where address = $1 order by queued_at, id', [
    aWish(name).email,
  ])
  return sent.rows.map(({ kind }) => String(kind))
}

test('however many register at once, no more hold a place than there are, and nobody is lost', async () => {
  for (const capacity of [1, 7]) {
    const webinar = await keepWebinar(database.app, { capacity })
    const names = Array.from({ length: 20 }, (_, at) => `Crowd ${capacity} ${at}`)
    await Promise.all(names.map((name) => register(webinar, name)))
    const kept = await all(webinar)
    expect(kept.filter(({ standing }) => standing === 'place')).toHaveLength(capacity)
    expect(kept.filter(({ standing }) => standing === 'waiting')).toHaveLength(20 - capacity)
  }
})

test('the same address twice at once registers once', async () => {
  const webinar = await keepWebinar(database.app, { capacity: 1 })
  expect(await Promise.all([1, 2, 3].map(() => register(webinar, 'Twice At Once')))).toEqual([
    'answered',
    'answered',
    'answered',
  ])
  expect(await standings(webinar)).toEqual(['Twice At Once: place'])
  expect(await mailsTo('Twice At Once')).toEqual(['webinar-place', 'webinar-already'])
})

test('whatever people do at the same time, places held never exceed places, and a free place never stays empty while somebody waits', async () => {
  const deeds = fc.array(
    fc.record({ who: fc.integer({ min: 0, max: 9 }), does: fc.constantFrom('register', 'give up', 'take') }),
    {
      minLength: 5,
      maxLength: 30,
    },
  )
  await fc.assert(
    fc.asyncProperty(deeds, fc.integer({ min: 1, max: 4 }), async (steps, capacity) => {
      const webinar = await keepWebinar(database.app, { capacity })
      for (let at = 0; at < steps.length; at += 6) {
        const ids = new Map((await all(webinar)).map(({ name, id }) => [name, id]))
        await Promise.all(
          steps.slice(at, at + 6).map(async ({ who, does }) => {
            const [name, id] = [`Person ${who}`, ids.get(`Person ${who}`)]
            if (does === 'register') await register(webinar, name)
            else if (id !== undefined) await (does === 'take' ? take(id) : giveUp(id))
          }),
        )
        const kept = await all(webinar)
        const held = kept.filter(({ standing }) => standing === 'place' || standing === 'offered').length
        expect(held).toBeLessThanOrEqual(capacity)
        if (kept.some(({ standing }) => standing === 'waiting')) expect(held).toBe(capacity)
      }
    }),
    { numRuns: depth(6, 60) },
  )
})

test('a place that is given up is offered to the next in the line, by mail, for 48 hours, and then to the one after', async () => {
  const webinar = await keepWebinar(database.app, { capacity: 1 })
  for (const name of ['First One', 'Second One', 'Third One']) await register(webinar, name)
  expect(await giveUp(await idOf(webinar, 'First One'))).toBe(true)
  expect(await standings(webinar)).toEqual(['First One: cancelled', 'Second One: offered', 'Third One: waiting'])
  expect(await mailsTo('Second One')).toEqual(['webinar-waiting', 'webinar-offer'])

  expect(await offer(webinar, later(47))).toBe(0)
  expect(await offer(webinar, later(48))).toBe(1)
  expect(await offer(webinar, later(48))).toBe(0)
  expect(await standings(webinar)).toEqual(['First One: cancelled', 'Second One: lapsed', 'Third One: offered'])
  expect(await mailsTo('Second One')).toEqual(['webinar-waiting', 'webinar-offer', 'webinar-lapsed'])

  expect(await take(await idOf(webinar, 'Second One'), later(49))).toBe(false)
  expect(await take(await idOf(webinar, 'Third One'), later(49))).toBe(true)
  expect(await mailsTo('Third One')).toEqual(['webinar-waiting', 'webinar-offer', 'webinar-place'])
})

test('who gave up a place and comes back goes to the end of the line', async () => {
  const webinar = await keepWebinar(database.app, { capacity: 1 })
  for (const name of ['Anna Back', 'Bela Back']) await register(webinar, name)
  await giveUp(await idOf(webinar, 'Anna Back'))
  await register(webinar, 'Anna Back')
  expect(await standings(webinar)).toEqual(['Bela Back: offered', 'Anna Back: waiting'])
})

test('registering again says the same on the page, and by mail at most once an hour that one is registered', async () => {
  const webinar = await keepWebinar(database.app)
  const answers = [
    await register(webinar, 'Same Answer'),
    await register(webinar, 'Same Answer'),
    await register(webinar, 'Same Answer', { at: later(0.5) }),
    await register(webinar, 'Same Answer', { at: later(2) }),
  ]
  expect(new Set(answers)).toEqual(new Set(['answered']))
  expect(await mailsTo('Same Answer')).toEqual(['webinar-place', 'webinar-already', 'webinar-already'])
})

test('while members go first, who is no member is told so by mail alone', async () => {
  const webinar = await keepWebinar(database.app, { whoMay: 'members first', membersUntil: later(24) })
  expect(await register(webinar, 'No Member')).toBe('answered')
  expect(await register(webinar, 'A Member', { isMember: true })).toBe('answered')
  expect(await standings(webinar)).toEqual(['A Member: place'])
  expect(await mailsTo('No Member')).toEqual(['webinar-members'])
  await register(webinar, 'No Member', { at: later(25) })
  expect(await mailsTo('No Member')).toEqual(['webinar-members', 'webinar-place'])
})

test('nobody registers for what is over or called off', async () => {
  const over = await keepWebinar(database.app, {
    startsAt: '2026-01-14T09:00:00.000Z',
    endsAt: '2026-01-14T10:00:00.000Z',
  })
  const off = await keepWebinar(database.app, { cancelledAt: now, cancelledBecause: 'The speaker is ill.' })
  expect([await register(over, 'Too Late'), await register(off, 'Too Late')]).toEqual(['over', 'called off'])
  expect(await mailsTo('Too Late')).toEqual([])
})

test('once it has begun, who comes late gets a place while there is one, and nobody joins a line that is no more', async () => {
  const webinar = await keepWebinar(database.app, { capacity: 1, startsAt: later(1), endsAt: later(3) })
  for (const name of ['Early Ed', 'Lining Lu']) await register(webinar, name)
  expect(await register(webinar, 'Late Lo', { at: later(2) })).toBe('full')
  await giveUp(await idOf(webinar, 'Early Ed'), later(2))
  expect(await register(webinar, 'Lining Lu', { at: later(2.1) })).toBe('answered')
  expect(await standings(webinar)).toEqual(['Early Ed: cancelled', 'Lining Lu: place'])
  expect(await mailsTo('Lining Lu')).toEqual(['webinar-waiting', 'webinar-place'])
  expect(await giveUp(await idOf(webinar, 'Lining Lu'), later(3))).toBe(false)
})

test('who did not take a place in time and registers again before anything noticed goes to the end of the line', async () => {
  const webinar = await keepWebinar(database.app, { capacity: 1 })
  for (const name of ['Gone Gil', 'Slow Sal', 'Next Nat']) await register(webinar, name)
  await giveUp(await idOf(webinar, 'Gone Gil'))
  await register(webinar, 'Slow Sal', { at: later(49) })
  expect(await standings(webinar)).toEqual(['Gone Gil: cancelled', 'Next Nat: offered', 'Slow Sal: waiting'])
  expect(await mailsTo('Slow Sal')).toEqual(['webinar-waiting', 'webinar-offer', 'webinar-lapsed', 'webinar-waiting'])
})

test('when there are fewer places than people who have one, nobody loses theirs, and nobody gets one', async () => {
  const webinar = await keepWebinar(database.app, { capacity: 3 })
  for (const name of ['One Ola', 'Two Tea', 'Three Thu']) await register(webinar, name)
  await superuser.query('update network.webinars set capacity = 1 where webinar_id = $1', [webinar.id])
  await register(webinar, 'Four Fay')
  await giveUp(await idOf(webinar, 'One Ola'))
  expect(await standings(webinar)).toEqual([
    'One Ola: cancelled',
    'Two Tea: place',
    'Three Thu: place',
    'Four Fay: waiting',
  ])
})

test('nobody can flood an address that is no member’s', async () => {
  const webinar = await keepWebinar(database.app, { whoMay: 'members only' })
  for (let times = 0; times < 6; times += 1) expect(await register(webinar, 'Poor Paul')).toBe('answered')
  expect(await mailsTo('Poor Paul')).toHaveLength(4)
})
