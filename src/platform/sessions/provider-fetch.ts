import { lookup } from 'node:dns'
import { request as askPlain, type IncomingMessage } from 'node:http'
import { request as askSecret } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { CustomFetch } from 'openid-client'
import type { ProviderReach } from '#platform/sessions/provider-reach.ts'

/** The most that a provider may answer, in bytes: its keys and its description are a few thousand. */
const mostBytes = 512 * 1024

/**
 * Asks a provider over the network, for `openid-client`. Every address that a name leads to is looked at when the
 * connection is made, so that nobody who may name a provider reaches into the installation's own network (OWASP ASVS 5.0,
 * 1.3.6). Follows no redirect and reads no endless answer.
 */
export function providerFetch(reach: ProviderReach): CustomFetch {
  return async (address, { method, headers, body, signal }) => {
    const target = new URL(address)
    if (!isAllowedName(target, reach)) throw new TypeError('a provider is not asked there')
    const sent = body === null || body === undefined ? undefined : textOf(body)
    const answer = await ask(target, { method, headers, signal, lookup: guardedLookup(reach) }, sent)
    const text = await readAnswer(answer)
    const status = answer.statusCode ?? 502
    const bare = status === 204 || status === 304
    return new Response(bare ? null : text, { status, headers: headersOf(answer) })
  }
}

/** Whether an IP address may be asked. */
export function isAllowedAddress(ip: string, reach: ProviderReach): boolean {
  const family = isIP(ip) === 6 ? 'ipv6' : 'ipv4'
  const isHere = own.check(ip, family)
  if (isHere) return reach === 'this machine'
  if (never.check(ip, family) || (family === 'ipv6' && mapped.check(ip, family))) return false
  return reach !== 'outside' || !inside.check(ip, family)
}

function isAllowedName({ protocol, hostname }: URL, reach: ProviderReach): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (protocol === 'http:') return reach === 'this machine' && ['localhost', '127.0.0.1', '::1'].includes(bare)
  return protocol === 'https:' && (isIP(bare) === 0 || isAllowedAddress(bare, reach))
}

type Ways = {
  readonly method: string
  readonly headers: Record<string, string>
  readonly signal: AbortSignal | undefined
  readonly lookup: LookupFunction
}

function ask(target: URL, ways: Ways, body: string | undefined): Promise<IncomingMessage> {
  const send = target.protocol === 'https:' ? askSecret : askPlain
  const { signal, ...rest } = ways
  return new Promise((resolve, reject) => {
    const asking = send(target, { ...rest, agent: false, ...(signal ? { signal } : {}) }, resolve)
    asking.on('error', (fault) => reject(signal?.aborted ? signal.reason : fault))
    asking.end(body)
  })
}

async function readAnswer(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of answer) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > mostBytes) {
      answer.destroy()
      throw new TypeError('a provider answered without end')
    }
    pieces.push(bytes)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function headersOf({ headers }: IncomingMessage): Headers {
  const kept = new Headers()
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') kept.set(name, value)
  return kept
}

function textOf(body: NonNullable<Parameters<CustomFetch>[1]['body']>): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body)
  throw new TypeError('a provider is sent text only')
}

/** Looks a name up, and gives only what may be asked. */
export function guardedLookup(reach: ProviderReach): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (fault, found) => {
      if (fault) return done(fault, '')
      const allowed = found.filter(({ address }) => isAllowedAddress(address, reach))
      const [first] = allowed
      if (!first) return done(new TypeError('a provider is not asked there'), '')
      return options.all ? done(null, allowed) : done(null, first.address, first.family)
    })
  }
}

const own = listOf(['127.0.0.0/8', '::1/128'])
const inside = listOf(['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'])
/** Of the network itself, for many at once, kept for later, and old ways to write an IPv4 address in an IPv6 one. */
const never = listOf([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2002::/16',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
])

/** An IPv4 address in an IPv6 one. A list of its own, because such a range also holds every plain IPv4 address. */
const mapped = listOf(['::ffff:0:0/96'])

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits = ''] = range.split('/')
    list.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}
