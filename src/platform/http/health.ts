import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { checkAnswers } from '#platform/http/readiness.store.ts'

/**
 * `/healthz`: the process lives; asks nothing of the database, so that a database that is away never gets the process
 * restarted. `/readyz`: pages can be served, because both logins are answered and every migration has run. Once the
 * process is asked to leave it is not ready any more, and goes on answering everybody for `drainSeconds`, so that a proxy
 * that asks can send the next visitor elsewhere before the door is shut.
 */
export function serveHealth(app: FastifyInstance, parts: HttpParts): void {
  let isLeaving = false
  app.addHook('preClose', async () => {
    isLeaving = true
    await pause(app.server.listening ? parts.settings.drainSeconds * 1_000 : 0)
  })
  app.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('alive\n'),
  )
  app.get('/readyz', async (_request, reply) => {
    const missing = isLeaving ? 'leaving' : await whatIsMissing(parts)
    reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8')
    if (missing === null) return reply.send('ready\n')
    return reply.code(503).header('retry-after', '5').send(`${missing}\n`)
  })
}

async function whatIsMissing({ database, migrationsWaiting, log }: HttpParts): Promise<string | null> {
  try {
    const [waiting] = await Promise.all([
      migrationsWaiting(),
      checkAnswers(database.app),
      checkAnswers(database.identity),
    ])
    return waiting === 0 ? null : `migrations waiting: ${waiting}`
  } catch (fault) {
    log.warn('readiness.database-away', {}, fault)
    return 'the database does not answer'
  }
}
