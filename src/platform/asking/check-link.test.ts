import { createServer } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { askAddress } from './ask-address.ts'
import { checkLink } from './check-link.ts'

const asked: string[] = []
const answers: Readonly<Record<string, readonly [status: number, location?: string]>> = {
  '/there': [200],
  '/moved': [301, '/there'],
  '/elsewhere-today': [302, '/there'],
  '/gone': [404],
  '/broken': [500],
  '/for-members': [401],
  '/round': [301, '/round'],
  '/inside': [301, 'http://169.254.169.254/latest'],
}
const server = createServer((request, reply) => {
  asked.push(`${request.method} ${request.url}`)
  const path = request.url ?? ''
  if (path === '/silent') return void request.socket.destroy()
  if (path === '/no-head') return void reply.writeHead(request.method === 'HEAD' ? 405 : 200).end()
  const [status, location] = answers[path] ?? [404]
  reply.writeHead(status, location === undefined ? {} : { location }).end('words nobody reads')
})
await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
afterAll(() => void server.close())
const at = server.address()
const port = typeof at === 'object' && at !== null ? at.port : 0
const home = `http://127.0.0.1:${port}`
const here = (address: string, method: 'HEAD' | 'GET') =>
  askAddress(address, { method, reach: 'this machine', mostMs: 5_000 })

describe('a link', () => {
  it.each([
    ['/there', { is: 'sound', movedTo: null }],
    ['/moved', { is: 'sound', movedTo: `${home}/there` }],
    ['/elsewhere-today', { is: 'sound', movedTo: null }],
    ['/no-head', { is: 'sound', movedTo: null }],
    ['/for-members', { is: 'sound', movedTo: null }],
    ['/gone', { is: 'broken', says: 'There is no such page any more.' }],
    ['/broken', { is: 'broken', says: 'It answered with the code 500.' }],
    ['/silent', { is: 'broken', says: 'It did not answer.' }],
    ['/round', { is: 'broken', says: 'It sends from one address to the next without end.' }],
    ['/inside', { is: 'not asked' }],
  ])('%s', async (path, found) => {
    expect(await checkLink(here, `${home}${path}`)).toEqual(found)
  })

  it('is asked with GET only where HEAD is not understood', () => {
    expect(asked.filter((one) => one.endsWith('/there')).every((one) => one.startsWith('HEAD'))).toBe(true)
    expect(asked).toContain('GET /no-head')
  })

  it.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'ftp://example.org/',
    'no address',
  ])('to %s is never asked from a real installation', async (address) => {
    const outside = (one: string, method: 'HEAD' | 'GET') =>
      askAddress(one, { method, reach: 'outside', mostMs: 5_000 })
    const found = await checkLink(outside, address)
    expect(found.is === 'not asked' || (address.includes('localhost') && found.is === 'broken')).toBe(true)
  })
})
