import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import OidcProvider, { type Configuration } from 'oidc-provider'

/** Somebody at the provider: what it calls them, and what it states. */
export type ProviderPerson = {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
}

/** An organisation's own sign-in: the real library, on a port of this machine, that takes anybody's word for who they are. */
export type TestProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Goes where a page of ours leads, signs in as `person`, and gives the address that the browser is sent back to. */
  signIn(address: string, person: ProviderPerson, change?: (address: URL) => void): Promise<string>
  /** From now on signs with another key, and knows the old one no more. */
  rotateKeys(): void
  /** From now on its clock is so many seconds behind ours when it states who somebody is. */
  setClockBack(seconds: number): void
  /** Breaks: `answers` with this status, or hangs. */
  breakDown(how: number | 'hangs' | null): void
  close(): Promise<void>
}

/** Opens one that sends people back to `back`. Close it when the test is over. */
export async function aProvider(back: string): Promise<TestProvider> {
  const people = new Map<string, ProviderPerson>()
  const [clientId, clientSecret] = ['lessen', randomUUID()]
  let [behind, broken]: [number, number | 'hangs' | null] = [0, null]
  const configured = (): Configuration => ({
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [back], require_auth_time: true }],
    jwks: { keys: [aKey()] },
    cookies: { keys: ['only for tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    scopes: ['openid', 'email', 'profile'],
    ttl: { IdToken: 300, Session: 3600, Interaction: 600, Grant: 3600, AccessToken: 300 },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...people.get(sub), sub }) }),
    features: { devInteractions: { enabled: true } },
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc
      const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  let answers: ReturnType<OidcProvider['callback']> | undefined
  const server = createServer((asked, reply) => {
    if (broken === 'hangs') return
    if (broken !== null) return void reply.writeHead(broken).end()
    if (behind > 0 && asked.url === '/token') reply.on('close', slowClock(behind))
    void answers?.(asked, reply)
  })
  const issuer = await listening(server)
  const begin = () => {
    answers = quietly(() => new OidcProvider(issuer, configured()).callback())
  }
  begin()
  return {
    issuer,
    clientId,
    clientSecret,
    signIn: async (address, person, change) => {
      people.set(person.sub, person)
      const wanted = new URL(address)
      change?.(wanted)
      return await walk(wanted.href, person.sub, back)
    },
    rotateKeys: begin,
    setClockBack: (seconds) => void (behind = seconds),
    breakDown: (how) => void (broken = how),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => void server.close(() => resolve()))
    },
  }
}

/** Follows the provider's own pages with a browser's cookies, types a name, and stops at the way back. */
async function walk(address: string, login: string, back: string): Promise<string> {
  const cookies = new Map<string, string>()
  let [next, body]: [string, string | undefined] = [address, undefined]
  for (let steps = 0; steps < 10; steps++) {
    const answer: Response = await fetch(next, {
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const text = await answer.text()
    const location = answer.headers.get('location')
    body = location === null ? new URLSearchParams({ prompt: 'login', login, password: 'any' }).toString() : undefined
    next = new URL(location ?? /action="([^"]+)"/.exec(text)?.[1] ?? next, next).href
    if (next.startsWith(back)) return next
    if (answer.status >= 400) throw new Error(`the provider said ${answer.status}: ${text.slice(0, 500)}`)
  }
  throw new Error('the provider sends nobody back')
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port }: Pick<AddressInfo, 'port'> = portOf(server)
      resolve(`http://127.0.0.1:${port}`)
    })
  })
}

function portOf(server: Server): { port: number } {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server listens nowhere')
  return address
}

/** Puts the clock of this process back; gives what puts it right again. */
function slowClock(seconds: number): () => void {
  const { now } = Date
  Date.now = () => now() - seconds * 1000
  return () => {
    Date.now = now
  }
}

function aKey() {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  const kid = createHash('sha256').update(JSON.stringify(jwk)).digest('hex').slice(0, 8)
  return { ...jwk, kid, use: 'sig', alg: 'RS256' }
}

/** The library tells developers at length that its pages are not for real use. */
function quietly<T>(work: () => T): T {
  const { info, warn } = console
  console.info = () => undefined
  console.warn = () => undefined
  try {
    return work()
  } finally {
    console.info = info
    console.warn = warn
  }
}
