import { Agent, type IncomingMessage, request } from 'node:http'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { builtPassword } from '#modules/sign-in/testing/a-user.builder.ts'
import { fillIn } from '#tests/setup/page-form.ts'
import { readPage } from '#tests/setup/read-page.ts'

/** An answer as it came over the wire. `ms`: from sending the request to the last byte; reading it is not in it. */
export type TimedAnswer = {
  readonly status: number
  readonly location: string
  readonly bytes: number
  readonly ms: number
  /** Unpacked when asked for, so that the time of packing out is never measured. */
  body(): string
}

/** A browser without scripts over one kept connection, which does little besides looking at the clock. */
export type TimedVisitor = {
  get(path: string): Promise<TimedAnswer>
  post(path: string, form: URLSearchParams): Promise<TimedAnswer>
}

/** Somebody signed in at the app under `address`. Refuses (throws) when that does not work. */
export async function timedVisitor(address: string, email: string): Promise<TimedVisitor> {
  const visitor = stranger(address)
  const form = readPage('/sign-in', asPage(await visitor.get('/sign-in'))).forms[0]
  if (!form) throw new Error('the sign-in page has no form')
  const answer = await visitor.post('/sign-in', new URLSearchParams(fillIn(form, { email, password: builtPassword })))
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`)
  return visitor
}

/** An answer as the page reader of the tests takes it. */
export function asPage({ status, body }: TimedAnswer): Parameters<typeof readPage>[1] {
  return { status, headers: { 'content-type': 'text/html' }, body: body() }
}

/** Somebody who has not signed in. */
export function stranger(address: string): TimedVisitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const cookies = new Map<string, string>()
  const ask = (method: 'GET' | 'POST', path: string, body?: string) =>
    new Promise<TimedAnswer>((done, failed) => {
      const began = performance.now()
      const sent = request(new URL(path, address), { agent, method, headers: headersOf(address, cookies, body) })
      sent.on('error', failed)
      sent.on('response', (message) => {
        const parts: Buffer[] = []
        message.on('error', failed)
        message.on('data', (part: Buffer) => parts.push(part))
        message.on('end', () => {
          const ms = performance.now() - began
          keepCookies(cookies, message)
          done(answerOf(message, Buffer.concat(parts), ms))
        })
      })
      sent.end(body)
    })
  return { get: (path) => ask('GET', path), post: (path, form) => ask('POST', path, form.toString()) }
}

function headersOf(origin: string, cookies: ReadonlyMap<string, string>, body: string | undefined) {
  return {
    origin,
    'sec-fetch-site': 'same-origin',
    'accept-encoding': 'gzip, deflate, br, zstd',
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
  }
}

function keepCookies(cookies: Map<string, string>, { headers }: IncomingMessage): void {
  for (const line of headers['set-cookie'] ?? []) {
    const [pair = ''] = line.split(';')
    cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
  }
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, body: Buffer, ms: number): TimedAnswer {
  const unpack = unpackers[headers['content-encoding'] ?? '']
  return {
    status: statusCode,
    location: headers.location ?? '',
    bytes: body.length,
    ms,
    body: () => (unpack === undefined ? body : unpack(body)).toString('utf8'),
  }
}

const unpackers: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
}
