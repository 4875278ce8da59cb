import { expect, test } from 'vitest'
import { buildApp } from '#app'
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
