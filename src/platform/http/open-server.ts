import type { Socket } from 'node:net'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { withoutSession } from '#platform/http/answer-by-link.ts'
import { answersFromMemory, isPlain } from '#platform/http/answer-from-memory.ts'
import { answerRoute } from '#platform/http/answer-route.ts'
import { type Answered, statusOf } from '#platform/http/answered.ts'
import { type Arrival, arrive } from '#platform/http/arrival.ts'
import { errorBoundary } from '#platform/http/error-boundary.ts'
import { serveHealth } from '#platform/http/health.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { mayBeOfEarlierSite, movedFrom } from '#platform/http/moved.ts'
import { notingSources, type PageSources } from '#platform/http/page-sources.ts'
import { mostBytes } from '#platform/http/read-fields.ts'
import { parseForm } from '#platform/http/received-form.ts'
import { isByLink, isProvenByAddress, type Route } from '#platform/http/route.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import { sendAnswer } from '#platform/http/send-answer.ts'
import { serveAssets } from '#platform/http/serve-assets.ts'
import { serveMetrics } from '#platform/http/serve-metrics.ts'
import { withFiles } from '#platform/http/with-files.ts'
import { type Work, watched } from '#platform/watching/watched.ts'

/** Makes the server that answers every route; it does not listen yet. */
export async function openServer(parts: HttpParts): Promise<FastifyInstance> {
  const headers = securityHeaders(parts.settings.origin.startsWith('https:'))
  const app = newServer(parts, headers)
  app.removeAllContentTypeParsers()
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers))
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: mostBytes, parser: parseForm })
  await app.register(compress, { encodings: ['zstd', 'gzip'], globalDecompression: false })

  app.setErrorHandler(errorBoundary(parts))
  app.setNotFoundHandler(async (request, reply) =>
    sendAnswer(parts, await arrive(parts, request), (await movedFrom(parts, request)) ?? { nothing: true }, reply),
  )
  serveHealth(app, parts)
  if (parts.metrics !== undefined) serveMetrics(app, parts, parts.metrics)
  serveAssets(app, parts.assets)
  for (const route of parts.routes.filter((one) => !takesFiles(one) && !isProvenByAddress(one)))
    serveRoute(app, parts, route)
  // A mail program that ends a list sends one field, as a form of either kind (RFC 8058): all it says is in the address.
  await app.register(async (proven) => {
    const ofMail = { parseAs: 'string', bodyLimit: 10_000 } as const
    proven.addContentTypeParser('multipart/form-data', ofMail, (_request, _body, done) => done(null, parseForm('')))
    for (const route of parts.routes.filter(isProvenByAddress)) serveRoute(proven, parts, route)
  })
  // Only routes that say so take files: to all others a form with files is something that cannot be read.
  await app.register(async (taking) => {
    await taking.register(multipart, { throwFileSizeLimit: false })
    for (const route of parts.routes.filter(takesFiles)) serveRoute(taking, parts, route)
  })
  return app
}

function takesFiles(route: Route): boolean {
  return 'takesFiles' in route && route.takesFiles !== undefined
}

function serveRoute(app: FastifyInstance, parts: HttpParts, route: Route): void {
  app.route({
    method: route.method,
    url: route.path,
    handler: (request, reply) =>
      watched(
        'request',
        () => describe(route, request),
        (work) => answerOne(parts, route, { request, reply, work }),
      ),
  })
}

function describe({ method, path }: Route, { headers }: FastifyRequest) {
  return { method, name: path, begunBy: headers['traceparent']?.toString() }
}

type InHand = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly work: Work | undefined }

async function answerOne(parts: HttpParts, route: Route, { request, reply, work }: InHand): Promise<FastifyReply> {
  if (await answersFromMemory(parts, route, request, reply)) {
    if (work) work.outcome = reply.statusCode
    return reply
  }
  const { arrival, tidy } = await withFiles(parts, route, await comes(parts, route, request), request)
  // Tidied before anybody is answered: whoever was told that a file is refused can rely on its being gone.
  const answered = await answerOrMoved(parts, route, arrival, request).finally(tidy)
  if (work) work.outcome = statusOf(answered)
  return sendAnswer(parts, arrival, answered, reply)
}

async function answerOrMoved(
  parts: HttpParts,
  route: Route,
  arrival: Arrival,
  request: FastifyRequest,
): Promise<Answered> {
  const early = mayBeOfEarlierSite(request.url) ? await movedFrom(parts, request) : undefined
  if (early) return early
  const answered = await answerRoute(parts, route, arrival, request.headers)
  return 'nothing' in answered && route.who === 'anyone' ? ((await movedFrom(parts, request)) ?? answered) : answered
}

async function comes(parts: HttpParts, route: Route, request: FastifyRequest): Promise<Arrival> {
  const arrival = await arrive(parts, request)
  if (isPlain(route))
    return { ...arrival, isPlain: true, newDevice: undefined, sources: sourcesFor(parts, route, arrival) }
  // A mailed link is opened in any browser, also in one that belongs to others: nothing is left behind there.
  if (isProvenByAddress(route)) return { ...arrival, newDevice: undefined }
  return isByLink(route) ? withoutSession(arrival) : arrival
}

function sourcesFor(
  { whose }: HttpParts,
  { method }: Route,
  { session, locked, now }: Arrival,
): PageSources | undefined {
  return method === 'GET' && session === undefined && locked === undefined ? notingSources(now, whose.hear) : undefined
}

function newServer({ settings }: HttpParts, headers: Readonly<Record<string, string>>): FastifyInstance {
  return fastify({
    logger: false,
    trustProxy: trusted(settings.trustProxy),
    bodyLimit: mostBytes,
    // A photograph over a ward's bad connection takes its time; headers still have to come within a minute.
    requestTimeout: 300_000,
    // Who comes while we leave is answered like everybody, and told that the connection ends with the answer.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_fault, _request, reply) => {
      reply.raw.writeHead(400, { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      reply.raw.end('That address cannot be read.\n')
    },
    clientErrorHandler: (_fault, socket) => answerUnreadable(socket, headers),
  })
}

/** Whose word about the visitor's address is taken: nobody's, that of so many proxies, or that of named ones. */
function trusted(
  proxies: HttpParts['settings']['trustProxy'],
): boolean | string[] | ((address: string, hop: number) => boolean) {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies
  return proxies === false ? false : [...proxies]
}

/** What arrived is not HTTP: there is no request to answer, only a line to close politely. */
function answerUnreadable(socket: Socket, headers: Readonly<Record<string, string>>): void {
  if (!socket.writable) return void socket.destroy()
  const lines = Object.entries({ ...headers, 'content-length': '0', connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('\r\n')}\r\n\r\n`)
}
