import { createServer } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asActor, asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import { checkLinks } from './jobs/check-links.job.ts'

const asked: string[] = []
const server = createServer((request, reply) => {
  asked.push(`${request.method} ${request.url}`)
  if (request.url === '/moved') reply.writeHead(301, { location: '/new' }).end()
  else reply.writeHead(request.url === '/new' ? 200 : 404).end()
})
await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
afterAll(() => void server.close())
const at = server.address()
const port = typeof at === 'object' && at !== null ? at.port : 0

const house = await aHouse()
await asEditor(house.database.app)(async (db) => {
  const gone = { code: 'gone', title: 'The guide that went', link: `http://127.0.0.1:${port}/gone` }
  const moved = { code: 'moved', title: 'The guide that moved', link: `http://localhost:${port}/moved` }
  for (const one of [gone, moved]) await publishAnEntry(db, anEntry(one), house.clock.now)
})

async function nightOf(day: number, isOn = true): Promise<void> {
  const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
  await checkLinks.perform({
    data: {},
    now: new Date(Date.UTC(2026, 0, day, 2, 40)).toISOString(),
    settings: { ...house.settings, checkLinks: isOn },
    log,
    signal: new AbortController().signal,
    inOrganisation: () => Promise.reject(new Error('no organisation has links')),
    identity: (work) => inIdentity(house.database.identity, work),
    inNetwork: (work) => asActor(house.database.app, { kind: 'job', name: 'library.check-links' })(work),
  })
}

async function listed(): Promise<string> {
  return (await (await house.visitor('network-editor')).open('/desk/links')).text
}

test('links are asked only where the settings say so', async () => {
  await nightOf(15, false)
  expect(asked).toEqual([])
  expect(await listed()).toContain('None is known')
})

test('a link that led nowhere three times over a week is listed with what can be done; before that it is counted', async () => {
  await nightOf(16)
  await nightOf(19)
  expect(await listed()).toContain('1 more did not answer lately')
  await nightOf(23)
  const editor = await house.visitor('network-editor')
  const page = await editor.open('/desk/links')
  expect(page.text).toContain('There is no such page any more.')
  expect(page.text).toContain(`It has moved to http://localhost:${port}/new`)
  expect(page.links.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Give it a new address', 'Look for an archived copy', 'Withdraw it']),
  )
})

test('what leads somewhere is asked once a week', () => {
  expect(asked.filter((one) => one.endsWith('/moved'))).toHaveLength(2)
})
