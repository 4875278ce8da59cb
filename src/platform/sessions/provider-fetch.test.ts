import { createServer } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { isAllowedAddress, providerFetch } from '#platform/sessions/provider-fetch.ts'

let asked = 0
const server = createServer((_asked, reply) => {
  asked++
  reply.end('{}')
})
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
afterAll(() => void server.close())
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
const wish = { method: 'GET', headers: {}, body: null, redirect: 'manual' } as const

describe('a provider is asked', () => {
  it.each([
    ['https://127.0.0.1', 'in every way to write this machine'],
    ['https://127.1', ''],
    ['https://2130706433', ''],
    ['https://0x7f000001', ''],
    ['https://0177.0.0.1', ''],
    ['https://0.0.0.0', ''],
    ['https://localhost', 'also by its name'],
    ['https://[::1]', ''],
    ['https://[::]', ''],
    ['https://[::ffff:127.0.0.1]', ''],
    ['https://[::ffff:7f00:1]', ''],
    ['https://[64:ff9b::7f00:1]', ''],
    ['https://[2002:7f00:1::]', ''],
    ['https://169.254.169.254', 'nor where clouds keep their secrets'],
    ['https://[fe80::1]', ''],
    ['https://[fd00::1]', 'nor inside the network'],
    ['https://10.0.0.1', ''],
    ['https://172.16.0.1', ''],
    ['https://192.168.0.1', ''],
    ['https://100.64.0.1', ''],
    ['https://224.0.0.1', ''],
    ['http://example.org', 'nor without HTTPS'],
    ['http://127.0.0.1', ''],
    ['file:///etc/passwd', 'nor by anything else'],
  ])('never at %s %s', async (place) => {
    const url = place.startsWith('file:') ? place : `${place}:${port}/`
    await expect(providerFetch('outside')(url, wish)).rejects.toThrow()
    expect(asked).toBe(0)
  })

  it('at private addresses only where the operator allows it, and then still not at this machine', () => {
    for (const ip of ['10.0.0.1', '192.168.1.1', 'fd00::1']) {
      expect(isAllowedAddress(ip, 'outside')).toBe(false)
      expect(isAllowedAddress(ip, 'inside')).toBe(true)
    }
    for (const ip of ['127.0.0.1', '::1', '169.254.169.254', '::ffff:10.0.0.1'])
      expect(isAllowedAddress(ip, 'inside')).toBe(false)
    for (const ip of ['93.184.215.14', '2606:2800:21f::1']) expect(isAllowedAddress(ip, 'outside')).toBe(true)
  })

  it('at this machine in development, which shows that the others were refused and not merely deaf', async () => {
    expect((await providerFetch('this machine')(`http://127.0.0.1:${port}/`, wish)).status).toBe(200)
    expect(asked).toBe(1)
  })
})
