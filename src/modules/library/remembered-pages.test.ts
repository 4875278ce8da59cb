import { describe, expect, test } from 'vitest'
import { buildApp } from '#app'
import { aWrittenWebinar, publishWebinars } from '#modules/webinars/testing/a-published-webinar.builder.ts'
import { aRegistration } from '#modules/webinars/testing/a-registration.builder.ts'
import { watch } from '#platform/watching/watched.ts'
import { aHouse } from '#tests/setup/house.ts'
import { fieldLibrary, takeIn } from './testing/library-house.ts'

const house = await aHouse()
const { database, superuser, clock } = house
const [first, ...others] = fieldLibrary()
if (first === undefined) throw new Error('the library is empty')
await takeIn(database.app, [first, ...others.slice(0, 20)])
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const elsewhere = await buildApp({ settings: house.settings, database, now: () => clock.now, log: silent })
const address = `/resources/${first.code}`
const page = async (app = house.app, headers = {}) => await app.inject({ url: address, headers })

/** Writes what a page shows without the number's noticing: what is shown after it comes from memory. */
async function unseen(sql: string, values: readonly unknown[]): Promise<void> {
  await superuser.query('alter table network.entries disable trigger touch_on_change')
  await superuser.query(sql, [...values])
  await superuser.query('alter table network.entries enable trigger touch_on_change')
}

async function changeUnseen(description: string): Promise<void> {
  await unseen('update network.entries set description = $1 where code = $2', [description, first?.code])
}

async function change(description: string): Promise<void> {
  await superuser.query('update network.entries set description = $1 where code = $2', [description, first?.code])
}

test('a page that has not changed comes from memory, in every process, and an edit is in the next answer of each', async () => {
  await change('Said at first.')
  for (const app of [house.app, elsewhere]) expect((await page(app)).body).toContain('Said at first.')
  await changeUnseen('Seen by nobody, or this test would prove nothing.')
  for (const app of [house.app, elsewhere]) expect((await page(app)).body).toContain('Said at first.')
  await change('Said anew.')
  for (const app of [house.app, elsewhere]) expect((await page(app)).body).toContain('Said anew.')
})

test('what is remembered is sent as it was made: packed, marked, and not at all to who has it', async () => {
  const made = await page(elsewhere, { 'accept-encoding': 'gzip' })
  const kept = await page(elsewhere, { 'accept-encoding': 'gzip' })
  expect(kept.rawPayload.equals(made.rawPayload) || kept.headers['content-encoding']).toBeTruthy()
  for (const name of ['etag', 'cache-control', 'content-type', 'content-encoding', 'vary', 'content-security-policy'])
    expect([name, kept.headers[name]]).toEqual([name, made.headers[name]])
  const mark = String(kept.headers['etag'])
  expect((await page(elsewhere, { 'if-none-match': mark })).statusCode).toBe(304)
})

test('what is set to appear or to go by itself is in the next answer after its moment, and so is each new minute', async () => {
  await change('Said before.')
  await superuser.query('update network.entries set published_at = $1 where code = $2', [
    '2026-01-15T10:00:30.500Z',
    others[0]?.code,
  ])
  const says = async () => /<p class="nhsuk-lede-text">(.*?)</.exec((await page()).body)?.[1]
  const at = async (now: string) => {
    clock.now = now
    return await says()
  }
  expect(await at('2026-01-15T10:00:10.000Z')).toBe('Said before.')
  await changeUnseen('Said after.')
  expect(await at('2026-01-15T10:00:30.499Z')).toBe('Said before.')
  expect(await at('2026-01-15T10:00:30.500Z')).toBe('Said after.')
  await changeUnseen('Said in the next minute.')
  expect(await at('2026-01-15T10:00:59.999Z')).toBe('Said after.')
  expect(await at('2026-01-15T10:01:00.000Z')).toBe('Said in the next minute.')
})

test('nothing that was made for somebody who is signed in is remembered, and they are shown nothing from memory', async () => {
  const nurse = await house.visitor('frontline')
  await change('Before.')
  const hers = await nurse.open(address)
  expect(hers.text).toContain(nurse.user.name)
  const nobodys = await page()
  expect(nobodys.body).not.toContain(nurse.user.name)
  await changeUnseen('Behind it.')
  expect((await page()).body).toContain('Before.')
  expect((await nurse.open(address)).text).toContain('Behind it.')
})

test('many who come at once wait for one question that was asked after they came', async () => {
  await page(elsewhere)
  let asked = 0
  const stop = watch(['transaction'], (_work, run) => {
    asked += 1
    return run()
  })
  const answers = await Promise.all(Array.from({ length: 40 }, async () => (await page(elsewhere)).statusCode))
  stop()
  expect(new Set(answers).size).toBe(1)
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(10)
})

test('what failed is not remembered', async () => {
  const lost = async () => (await house.app.inject({ url: '/resources/comes-later' })).statusCode
  expect(await lost()).toBe(404)
  await unseen(`update network.entries set code = 'comes-later' where code = $1`, [first.code])
  expect(await lost()).toBe(200)
})

test('what one transaction changes counts once, and what is undone does not count', async () => {
  const number = async () => (await superuser.query<{ number: string }>('select number from network.changes')).rows[0]
  const before = Number((await number())?.number)
  await superuser.query(
    `begin; update network.entries set note = 'one'; update network.entries set note = 'two'; commit`,
  )
  expect(Number((await number())?.number)).toBe(before + 1)
  await superuser.query(`begin; update network.entries set note = 'three'; rollback`)
  expect(Number((await number())?.number)).toBe(before + 1)
})

describe('what visitors send', () => {
  const changes = async () =>
    Number((await superuser.query<{ number: string }>('select number from network.changes')).rows[0]?.number)
  const person = { name: 'Bea', email: 'bea@example.test', sector: 'health', nation: 'England', agree: 'yes' }
  const promises = { 'contact-name': 'Bea', commitments: ['count'] }
  const webinar = (code: string, capacity: number | null) =>
    aWrittenWebinar({ code, title: `About ${code}`, details: capacity === null ? {} : { capacity } })

  test.each<[path: string, table: string, fields: Record<string, string | readonly string[]>]>([
    ['/resources/suggest', 'submissions', { title: 'Quiet hours', link: 'https://example.test', why: 'It helps.' }],
    [`/resources/${others[0]?.code}/useful`, 'useful_answers', { useful: 'yes', better: 'Pictures.' }],
    ['/newsletter', 'subscribers', { email: 'bea@example.test', lists: 'news' }],
    ['/stories/share', 'submissions', { name: 'Wren', phone: '01632 960 001', words: 'About a garden.' }],
    ['/join/person', 'members', person],
    ['/join/organisation', 'members', { ...person, ...promises }],
    ['/webinars/for-all/register', 'webinar_registrations', { name: 'Bea', email: 'bea@example.test', mail: 'yes' }],
  ])('by the form at %s is kept, and leaves every page in the memory', async (path, table, fields) => {
    if (path.startsWith('/webinars')) await publishWebinars(database.app, [webinar('for-all', null)], clock.now)
    const count = async () => (await superuser.query(`select 1 from network.${table}`)).rows.length
    const visitor = house.stranger()
    const form = await visitor.open(path)
    const asked = [...(form.forms.find(({ action }) => action === path)?.offers.keys() ?? [])]
    const yes = asked.filter((name) => name.startsWith('question-')).map((name) => [name, 'yes'] as const)
    clock.now = new Date(Date.parse(clock.now) + 20_000).toISOString()
    const [kept, before] = [await count(), await changes()]
    await visitor.send(form, { ...fields, ...Object.fromEntries(yes) }, { form: path })
    expect([await count(), await changes()]).toEqual([kept + 1, before])
  })

  test('takes the last place of a webinar, or gives it back: then, and only then, its page is made anew', async () => {
    const [id = ''] = await publishWebinars(database.app, [webinar('for-two', 2)], clock.now)
    const isFull = async () =>
      (await house.app.inject({ url: '/webinars/for-two' })).body.includes('All places are taken')
    const steps: (readonly [number, boolean])[] = []
    const step = async (work: () => Promise<unknown>) => {
      expect(await isFull(), 'remembered before').toBe(steps.at(-1)?.[1] ?? false)
      const before = await changes()
      await work()
      steps.push([(await changes()) - before, await isFull()])
    }
    const standing = (to: string, name: string) =>
      superuser.query(`update network.webinar_registrations set standing = $1, place_since = null where name = $2`, [
        to,
        name,
      ])
    const capacity = (most: number) =>
      superuser.query('update network.webinars set capacity = $1 where webinar_id = $2', [most, id])
    for (const name of ['Ann', 'Ben', 'Cai'])
      await step(() =>
        aRegistration(database.app, id, { name, standing: name === 'Cai' ? 'waiting' : 'place', at: clock.now }),
      )
    await step(() => standing('cancelled', 'Cai'))
    await step(() => standing('cancelled', 'Ben'))
    await step(() => capacity(1))
    await step(() => standing('cancelled', 'Ann'))
    expect(steps).toEqual([
      [0, false],
      [1, true],
      [0, true],
      [0, true],
      [1, false],
      [1, true],
      [1, false],
    ])
  })

  test('is shown at once where an organisation is in the list of members', async () => {
    await superuser.query(`
      insert into network.members (id, kind, code, name, contact_name, email, sector, nation, asked_at, confirmed_on, decided_on,
        is_accepted, member_since, ends_on)
      values ('0190a0b0-0000-7000-8000-0000000000cc', 'organisation', 'oak', 'Oak Care', 'Ada', 'ada@oak.test', 'health', 'Wales',
        now(), '2026-01-01', '2026-01-01', true, '2026-01-01', '2026-12-31')`)
    const steps: [string, number][] = []
    for (const change of [`name = 'Oak'`, `listed_since = '2026-01-02'`, `link_round = 2`, `name = 'Elm'`]) {
      const before = await changes()
      await superuser.query(`update network.members set ${change} where code = 'oak'`)
      steps.push([change, (await changes()) - before])
    }
    expect(steps.map(([, counted]) => counted)).toEqual([0, 1, 0, 1])
    const before = await changes()
    await superuser.query(`insert into network.member_commitments
      select id, 'count', '2026-01-01', 1, 'We count.', '2026-01-01' from network.members where code = 'oak'`)
    expect((await changes()) - before).toBe(1)
  })
})
