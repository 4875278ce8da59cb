import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { arrive } from '#platform/http/arrival.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { sendAnswer } from '#platform/http/send-answer.ts'
import type { Metrics } from '#platform/watching/metrics/open-metrics.ts'

/**
 * `/metrics`, for whoever sends the right words; to everybody else it is a page that is not there. Also counts every
 * request. The words, and not the address that asks, decide: behind a proxy every visitor comes from this machine.
 */
export function serveMetrics(app: FastifyInstance, parts: HttpParts, metrics: Metrics): void {
  app.addHook('onRequest', async () => metrics.requests.begun())
  app.addHook('onResponse', async (request, reply) =>
    metrics.requests.ended({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    }),
  )
  app.addHook('onClose', async () => metrics.close())
  app.get('/metrics', async (request, reply) => {
    if (!isTold(request, metrics.token))
      return sendAnswer(parts, await arrive(parts, request), { nothing: true }, reply)
    const { type, text } = await metrics.tell()
    return reply.header('cache-control', 'no-store').type(type).send(text)
  })
}

/** Compared by their hashes, so that neither length nor content shows in the time it takes. */
function isTold({ headers }: FastifyRequest, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`))
}
