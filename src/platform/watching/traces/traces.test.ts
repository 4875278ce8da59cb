import { createServer } from 'node:http'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aCollector } from '#platform/watching/testing/a-collector.ts'
import { openTraces } from '#platform/watching/traces/open-traces.ts'
import { watched } from '#platform/watching/watched.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const usual = { percent: 100, version: '0.0.1', believesFront: true, log: silent }

/** What a collector was sent while `work` was done. */
async function sentDuring(work: () => Promise<unknown>, wish: Partial<typeof usual> = {}) {
  const collector = await aCollector()
  const stop = openTraces({ ...usual, ...wish, url: collector.url })
  await work().finally(stop)
  return collector
}

test('a request is a span with its transactions, and these with their statements, under the trace that was begun in front', async () => {
  const nurse = await house.visitor('frontline')
  const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']
  const collector = await sentDuring(() => nurse.get('/incidents', { traceparent: `00-${traceId}-${spanId}-01` }))
  const spans = collector.spans()
  const request = spans.find(({ name }) => name === 'GET /incidents')
  expect([request?.traceId, request?.parentSpanId]).toEqual([traceId, spanId])
  const transactions = spans.filter(({ name }) => name.startsWith('transaction lessen '))
  expect(transactions.length).toBeGreaterThan(1)
  expect(new Set(transactions.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([request?.spanId]))
  const statement = spans.find(({ name }) => /^(select|with) private\.[a-z_]+$/.test(name))
  expect(transactions.map((one) => one.spanId)).toContain(statement?.parentSpanId)
  expect(new Set(spans.map((one) => one.traceId))).toEqual(new Set([traceId]))
  expect(request?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 200 } })
})

test('nobody’s trace is carried on where nothing in front is trusted, or when it is not well formed', async () => {
  const nurse = await house.visitor('frontline')
  const header = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
  const untrusted = await sentDuring(() => nurse.get('/', { traceparent: header }), { believesFront: false })
  const odd = await sentDuring(() => nurse.get('/', { traceparent: `${header}-more`, tracestate: 'typed=words' }))
  for (const collector of [untrusted, odd]) {
    expect(collector.spans().length).toBeGreaterThan(0)
    expect(collector.said()).not.toContain('4bf92f3577b34da6a3ce929d0e0e4736')
    expect(collector.said()).not.toContain('typed=words')
  }
})

test('a job that fails says which kind of fault it was, and not in what words', async () => {
  const fault = Object.assign(new Error('lost: Marigold Ashdown'), { code: '23505' })
  const collector = await sentDuring(async () => {
    await watched(
      'job',
      () => ({ name: 'mail.send' }),
      () => Promise.reject(fault),
    ).catch(() => undefined)
    // Outside any request or job nothing is traced: the sealer looks several times a second.
    await inIdentity(house.database.identity, async () => undefined)
  })
  expect(collector.spans().map(({ name, status }) => [name, status?.code])).toEqual([['job mail.send', 2]])
  expect(collector.said()).toContain('23505')
  expect(collector.said()).not.toContain('Marigold')
})

test('a trace is passed on to whoever is asked from within it, and to nobody else', async () => {
  const heard: (string | undefined)[] = []
  const server = createServer((request, response) => {
    heard.push(request.headers['traceparent']?.toString())
    response.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  afterAll(() => void server.close())
  const at = server.address()
  const ask = () =>
    fetch(`http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`).then((it) => it.text())
  const collector = await sentDuring(async () => {
    await watched('job', () => ({ name: 'mail.send' }), ask)
    await ask()
  })
  await watched('job', () => ({ name: 'mail.send' }), ask)
  const [span] = collector.spans()
  expect(heard).toEqual([`00-${span?.traceId}-${span?.spanId}-01`, undefined, undefined])
})

test('what people type, who they are and which records they open never leaves in a trace', async () => {
  const nurse = await house.visitor('frontline')
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäéü0123456789 \'"%;-'.split('')),
    minLength: 4,
    maxLength: 30,
  })
  const typed = new Set<string>()
  const collector = await sentDuring(() =>
    fc.assert(
      fc.asyncProperty(letters, fc.uuid(), async (some, id) => {
        // A mark that no address, table or word of the code holds, so that finding it proves that it was typed.
        const words = `zq${some}qz`
        for (const one of [words, encodeURIComponent(words), id]) typed.add(one)
        await nurse.get(`/people?q=${encodeURIComponent(words)}`)
        await nurse.get(`/incidents/${id}?${encodeURIComponent(words)}`, {
          'user-agent': words,
          referer: `http://localhost/${id}`,
        })
        await nurse.post(
          '/incidents/check',
          [
            ['description', words],
            ['draft', id],
          ],
          { traceparent: words, tracestate: words },
        )
        await house.stranger().post('/sign-in', [
          ['email', `${words}@example.org`],
          ['password', words],
        ])
        await house.stranger().get(`/${encodeURIComponent(words)}`, { baggage: `a=${encodeURIComponent(words)}` })
      }),
      { numRuns: depth(6, 60), seed: 20_261_121 },
    ),
  )
  const said = collector.said()
  expect(collector.spans().length).toBeGreaterThan(30)
  expect(
    [...typed].filter((words) => said.includes(words) || said.includes(JSON.stringify(words).slice(1, -1))),
  ).toEqual([])
  const { user } = nurse
  for (const who of [user.id, user.name, user.email, house.organisation.id, house.organisation.code, house.unit.id])
    expect(said).not.toContain(who)
  // What is looked through does hold names of routes and statements, and would hold an id if one were told.
  expect(said).toContain('GET /incidents/:incident')
  const leak = newId()
  expect(
    (
      await sentDuring(() =>
        watched(
          'job',
          () => ({ name: leak }),
          async () => undefined,
        ),
      )
    ).said(),
  ).toContain(leak)
})

test('a collector that does not take them is told once in the log, and nobody waits for it', async () => {
  const said: string[] = []
  const log = { ...silent, warn: (event: string) => void said.push(event) }
  const collector = await aCollector()
  collector.answer(400)
  const stop = openTraces({ ...usual, url: collector.url, log })
  const nurse = await house.visitor('frontline')
  expect((await nurse.get('/')).status).toBe(200)
  await stop()
  collector.answer(200)
  expect(said).toEqual(['traces.not-sent'])
})
