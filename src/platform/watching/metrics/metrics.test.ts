import { expect, test } from 'vitest'
import { modules } from '#modules/order.ts'
import { tidyFiles } from '#platform/files/tidy-files.job.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { everyRoute } from '#tests/doors/every-route.ts'
import { aHouse } from '#tests/setup/house.ts'

const token = 'words that only the one who counts knows'
const house = await aHouse({ settings: { watching: { metricsToken: token, tracesUrl: null, tracesPercent: 100 } } })

type Sample = { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly value: number }

async function look(): Promise<Sample[]> {
  const answer = await house.app.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } })
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store'])
  return answer.body.split('\n').flatMap((line) => {
    const [, name = '', , labels = '', value] = /^([a-z_]+)(\{(.*)\})? (\S+)$/.exec(line) ?? []
    const pairs = [...labels.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, key = '', said = '']) => [key, said] as const)
    return value === undefined ? [] : [{ name, labels: Object.fromEntries(pairs), value: Number(value) }]
  })
}

const known: Readonly<Record<string, readonly string[] | RegExp>> = {
  method: ['GET', 'POST', 'HEAD', 'other'],
  status: ['1xx', '2xx', '3xx', '4xx', '5xx', 'none'],
  route: [...new Set(everyRoute.map(({ path }) => path)), '/assets/:file', '/healthz', '/readyz', '/metrics', 'none'],
  login: ['app', 'identity', 'streams', 'replica'],
  end: ['kept', 'undone', 'failed', 'done'],
  state: ['busy', 'idle', 'waiting', 'running', 'failed', 'bouncing'],
  kind: ['resident', 'heap', 'outside'],
  job: [...modules.flatMap(({ jobs = [] }) => jobs), tidyFiles].map(({ name }) => name),
  quantile: ['0.5', '0.99', '1'],
  le: /^(\+Inf|[\d.]+)$/,
  version: /^\d+\.\d+\.\d+$/,
  node: /^\d+\.\d+\.\d+$/,
}

function isKnown(label: string, said: string): boolean {
  const allowed = known[label]
  return allowed instanceof RegExp ? allowed.test(said) : (allowed?.includes(said) ?? false)
}

test('metrics hold no path, no id, no name and nothing typed, whatever is asked: every label is a word the code knows', async () => {
  const nurse = await house.visitor('frontline')
  const odd = [
    '/incidents/0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
    '/people?q=Marigold',
    '/Marigold/Ashdown',
    '/%ff',
    '/assets/x.css',
  ]
  for (const path of odd) await nurse.get(path)
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PROPFIND'] as const)
    await house.app.inject({ method: method as 'PUT', url: '/Marigold' })
  await nurse.post('/sign-in', [
    ['email', 'marigold@example.org'],
    ['password', 'marigold-ashdown-1'],
  ])

  const samples = await look()
  const strange = samples.flatMap(({ name, labels }) =>
    Object.entries(labels).flatMap(([label, said]) => (isKnown(label, said) ? [] : [`${name} ${label}=${said}`])),
  )
  expect(strange).toEqual([])
  expect(samples.filter(({ name }) => !name.startsWith('lessen_'))).toEqual([])
  expect(samples.length).toBeGreaterThan(100)
  const said = JSON.stringify(samples)
  for (const word of ['arigold', '0190aaaa', house.organisation.code, house.organisation.id, nurse.user.email])
    expect(said).not.toContain(word)
})

test('a label that is not known would be found', () => {
  expect(isKnown('route', '/incidents/0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee')).toBe(false)
  expect(isKnown('organisation', house.organisation.code)).toBe(false)
})

test('requests are counted by pattern and class of status, and timed', async () => {
  const of = (samples: readonly Sample[], name: string, route: string) =>
    samples
      .filter((one) => one.name === name && one.labels['route'] === route)
      .reduce((sum, { value }) => sum + value, 0)
  const before = await look()
  await house.stranger().get('/sign-in')
  await house.stranger().get('/nowhere-at-all')
  const after = await look()
  const more = (name: string, route: string) => of(after, name, route) - of(before, name, route)
  expect(more('lessen_http_requests_total', '/sign-in')).toBe(1)
  expect(more('lessen_http_requests_total', 'none')).toBe(1)
  expect(more('lessen_http_request_seconds_count', '/sign-in')).toBe(1)
})

test('transactions are counted by login and by how they ended; connections, jobs and mail are there', async () => {
  await inIdentity(house.database.identity, async () => undefined)
  await inIdentity(house.database.identity, async () => Promise.reject(new Error('no'))).catch(() => undefined)
  const samples = await look()
  const value = (name: string, labels: Record<string, string> = {}) =>
    samples.find((one) => one.name === name && Object.entries(labels).every(([key, said]) => one.labels[key] === said))
      ?.value
  expect(value('lessen_transactions_total', { login: 'identity', end: 'kept' })).toBeGreaterThan(0)
  expect(value('lessen_transactions_total', { login: 'identity', end: 'failed' })).toBeGreaterThan(0)
  expect(value('lessen_database_connections_most', { login: 'app' })).toBe(5)
  expect(value('lessen_database_waiting', { login: 'app' })).toBe(0)
  expect(value('lessen_database_answers')).toBe(1)
  expect(value('lessen_mail', { state: 'waiting' })).toBe(0)
  expect(value('lessen_process_memory_bytes', { kind: 'resident' })).toBeGreaterThan(10_000_000)
  expect(value('lessen_audit_sealer_behind_seconds')).toBeGreaterThanOrEqual(0)
})

test('without the right words there is no such page: it is answered like any other that is not there', async () => {
  const plain = (text: string) => text.replaceAll(/\/(?:metrics|nowhere)/g, '')
  const nowhere = await house.app.inject({ url: '/nowhere' })
  for (const authorization of [undefined, 'Bearer', `Bearer ${token}x`, token, `Basic ${btoa(token)}`]) {
    const answer = await house.app.inject({
      url: '/metrics',
      headers: authorization === undefined ? {} : { authorization },
    })
    expect(answer.statusCode).toBe(404)
    expect(plain(answer.body).length).toBe(plain(nowhere.body).length)
    expect(answer.body).not.toContain('lessen_')
  }
})
