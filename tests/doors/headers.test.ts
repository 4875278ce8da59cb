import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Route } from '#platform/http/route.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { everyRoute, nameOf, pathFor } from './every-route.ts'

const house = await aHouse()
const secure = await aHouse({ settings: { origin: 'https://lessen.example.org' } })
const member = await house.visitor('manager')

const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'`

const always = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
}

const listening = house.app.listen({ port: 0, host: '127.0.0.1' })

async function sentRaw(bytes: string): Promise<string> {
  const { port } = new URL(await listening)
  return await new Promise((done, failed) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString()
    })
    socket.on('close', () => done(answer))
    socket.on('error', failed)
  })
}

function expectPersonal(page: VisitedPage): void {
  expect(page.headers).toMatchObject({ ...always, 'cache-control': 'no-store' })
}

/** What is offered to everybody and the same for all may be kept, and is asked for anew each time. */
function isPlain(route: Route): boolean {
  return route.who === 'anyone' && route.givesNoCookie === true
}

describe('every answer tells the browser what it may do with it', () => {
  it.each(everyRoute.map((route) => [nameOf(route), route] as const))('%s', async (_name, route) => {
    const path = pathFor(route)
    const answerTo = (visitor: Visitor) => (route.method === 'GET' ? visitor.get(path) : visitor.post(path, []))
    const forStranger = await answerTo(house.stranger())
    // A form is made for one visitor: a page that has one is kept by nobody.
    if (isPlain(route) && forStranger.status === 200 && !forStranger.html.includes('name="_proof"'))
      expect(forStranger.headers).toMatchObject({ ...always, 'cache-control': 'public, no-cache' })
    else expectPersonal(forStranger)
    expectPersonal(await answerTo(member))
  })

  it('also where there is nothing, and where a request cannot be read', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const odd = [
      await member.get('/nothing/here'),
      await member.get('/sign-in?next=%00'),
      await member.get('/%zz'),
      await member.post('/nothing/here', []),
      await member.post('/sign-in', [['a', 'x'.repeat(1_100_000)]]),
      await member.post(
        '/sign-in',
        Array.from({ length: 2_001 }, () => ['a', '1'] as const),
      ),
      await member.post('/sign-in', [], { ...form, 'content-type': 'application/json' }),
      await member.post('/sign-in', [], { ...form, 'content-type': 'text/plain' }),
      await member.post('/sign-in', [], { ...form, 'content-type': 'multipart/form-data; boundary=x' }),
    ]
    for (const page of odd) expectPersonal(page)
    expect(odd.map(({ status }) => status)).toEqual([404, 400, 400, 404, 413, 400, 415, 415, 415])
  })

  it('also on files for browsers, which may be kept for a year', async () => {
    const address = /href="(\/assets\/[^"]+\.css)"/.exec((await member.open('/')).html)?.[1] ?? ''
    const plain = await member.get(address)
    expect(plain.headers).toMatchObject({
      ...always,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
    })
    const packed = await house.app.inject({ url: address, headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers).toMatchObject({ ...always, 'content-encoding': 'br', vary: 'accept-encoding' })
    expect(packed.rawPayload.length).toBeLessThan(plain.html.length / 3)
    expect((await member.get(address.replace(/[0-9a-f]{16}/, '0123456789abcdef'))).status).toBe(404)
  })

  it('and nothing of HTTPS unless people come by HTTPS', async () => {
    expect((await member.get('/sign-in')).headers['strict-transport-security']).toBeUndefined()
    const page = await secure.stranger().get('/sign-in')
    expect(page.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
    expect(page.headers['content-security-policy']).toContain('upgrade-insecure-requests')
  })
})

describe('what is no request at all', () => {
  it.each([
    ['no HTTP', 'HELLO\r\n\r\n'],
    ['headers beyond measure', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['two lengths', 'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc'],
    [
      'a length and chunks',
      'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc',
    ],
  ])('is refused politely: %s', async (_what, bytes) => {
    const answer = await sentRaw(bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain(`content-security-policy: ${policy}`)
    expect(answer).not.toMatch(/node|fastify|stack|Error/i)
  })
})

describe('pages', () => {
  it('travel packed, as small as the browser can read', async () => {
    const ask = (encoding: string) => house.app.inject({ url: '/sign-in', headers: { 'accept-encoding': encoding } })
    expect((await ask('gzip, deflate, br, zstd')).headers['content-encoding']).toBe('zstd')
    expect((await ask('gzip, deflate')).headers['content-encoding']).toBe('gzip')
    expect((await ask('identity')).headers['content-encoding']).toBeUndefined()
  })

  it('answer HEAD as they answer GET, without the page', async () => {
    const answer = await house.app.inject({ method: 'HEAD', url: '/sign-in' })
    expect([answer.statusCode, answer.body]).toEqual([200, ''])
    expect(answer.headers).toMatchObject({ ...always, 'cache-control': 'no-store' })
  })

  it('say on every one that real people must not be entered, while this is a demonstration', async () => {
    const real = await aHouse({ settings: { demo: false, clinicalSafetyOfficer: 'Dr A. Example' } })
    for (const path of ['/', '/sign-in', '/nothing/here']) {
      expect((await house.stranger().open(path)).text).toContain('Demonstration: do not enter real people')
      expect((await real.stranger().open(path)).text).not.toContain('Demonstration')
    }
  })
})

describe('whether the house is well', () => {
  it('is told without asking the database, and with', async () => {
    expect((await house.stranger().get('/healthz')).html).toBe('alive\n')
    expect((await house.stranger().get('/readyz')).html).toBe('ready\n')
  })

  it('is told as not ready, and pages as not to be had now, when the database is away', async () => {
    const away = await aHouse()
    const visitor = await away.visitor('manager')
    await away.database.close()
    const [health, ready, page] = [await visitor.get('/healthz'), await visitor.get('/readyz'), await visitor.get('/')]
    expect([health.status, ready.status, page.status]).toEqual([200, 503, 503])
    expect(ready.headers['retry-after']).toBe('5')
    expect(page.headers['retry-after']).toBe('10')
    expect(page.heading).toBe('Lessen cannot reach its records at the moment')
    expectPersonal(page)
  })
})
