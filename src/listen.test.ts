import { Agent, get } from 'node:http'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import type { Settings } from '#platform/config/settings.ts'
import { usualFileLimits, usualQuotaMb } from '#platform/files/file-limits.ts'
import { listen, withFreePort } from './listen.ts'

const settings: Settings = {
  mode: 'both',
  dataFolder: '/nowhere',
  host: '127.0.0.1',
  port: 0,
  origin: 'http://localhost:0',
  secret: 'x'.repeat(32),
  demo: true,
  clinicalSafetyOfficer: null,
  movedNow: null,
  trustProxy: false,
  mailUrl: null,
  mailFrom: null,
  mailReplyTo: null,
  mailBounceTo: null,
  filesFolder: null,
  fileLimits: usualFileLimits,
  filesQuotaMb: usualQuotaMb,
  virusScanner: null,
  whenScannerAway: 'refuse',
  emergencyHours: 8,
  logLevel: 'silent',
  backup: { recipients: [], passphrase: null, folder: '/nowhere' },
  watching: { metricsToken: null, tracesUrl: null, tracesPercent: 100 },
  drainSeconds: 0,
  network: { name: null, email: null, phone: null, charity: null, address: null },
  pageMemoryMb: 0,
  pgUser: null,
  lockMinutes: 1440,
  providersInside: false,
  checkLinks: false,
  keepTypedHours: 72,
  breachedPasswords: null,
  auditHeadsFile: null,
  auditHeadsEvery: 'day',
  auditHeadsMail: [],
  pgBin: null,
}

test('port 0 becomes a free port, in the address as well', async () => {
  const { port, origin } = await withFreePort(settings)
  expect(port).toBeGreaterThan(0)
  expect(origin).toBe(`http://localhost:${port}`)
  expect((await withFreePort({ ...settings, origin: 'https://lessen.example.org' })).origin).toBe(
    'https://lessen.example.org',
  )
})

test('a port that is taken is refused in a sentence that says what to do', async () => {
  const free = await withFreePort(settings)
  const first = await listen(fastify(), free)
  const second = await listen(fastify(), free)
  expect(second).toEqual({
    ok: false,
    problems: `Port ${free.port} on 127.0.0.1 is taken by another program: stop it, or set PORT to another number.`,
  })
  if (first.ok) await first.value()
})

test('closing waits for an answer that is under way', async () => {
  const free = await withFreePort(settings)
  const app = fastify()
  let arrived = () => {}
  const isHere = new Promise<void>((done) => void (arrived = done))
  app.get('/', async () => (arrived(), await new Promise((done) => void setTimeout(() => done('kept'), 100))))
  const listening = await listen(app, free)
  if (!listening.ok) throw new Error(listening.problems)
  const answer = fetch(`http://127.0.0.1:${free.port}/`)
  await isHere
  await listening.value()
  expect(await (await answer).text()).toBe('kept')
})

test('while it drains everybody is still answered, over old connections and new ones, and told that the connection ends', async () => {
  const free = await withFreePort({ ...settings, drainSeconds: 1 })
  const app = fastify({ return503OnClosing: false })
  let drained = () => {}
  // As `serveHealth` does it, but as long as the test wants.
  app.addHook('preClose', () => new Promise<void>((done) => void (drained = done)))
  app.get('/', async () => 'here')
  const listening = await listen(app, free)
  if (!listening.ok) throw new Error(listening.problems)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  expect(await ask(free.port, agent)).toEqual([200, 'keep-alive'])
  const left = listening.value()
  expect(await ask(free.port, agent)).toEqual([200, 'close'])
  expect(await ask(free.port, new Agent())).toEqual([200, 'close'])
  drained()
  await left
  await expect(ask(free.port, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

function ask(port: number, agent: Agent): Promise<[status: number | undefined, connection: string | undefined]> {
  return new Promise((done, failed) => {
    get({ port, host: '127.0.0.1', agent }, (answer) => {
      answer.resume()
      answer.on('end', () => done([answer.statusCode, answer.headers.connection]))
    }).on('error', failed)
  })
}
