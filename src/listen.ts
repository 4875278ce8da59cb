import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ok, type Result, refused } from '#basics/result.ts'
import type { Settings } from '#platform/config/settings.ts'

/** How long requests in flight may take when the house closes; then their connections are cut. */
const lastRequestsMs = 6_000

/** Listens, and gives the way to stop. Refuses, in a sentence, a port that is taken or not allowed. */
export async function listen(app: FastifyInstance, settings: Settings): Promise<Result<() => Promise<void>, string>> {
  try {
    await app.listen({ host: settings.host, port: settings.port })
  } catch (fault) {
    await app.close()
    return refused(sentenceFor(fault, settings))
  }
  let stopping: Promise<void> | undefined
  return ok(() => (stopping ??= stop(app, settings.drainSeconds * 1_000)))
}

/** Everybody is answered while it drains, also over connections that were opened before; then the door is shut. */
async function stop(app: FastifyInstance, drainMs: number): Promise<void> {
  // A browser keeps its connection after the last answer; nobody waits for it to let go.
  let letGo: NodeJS.Timeout | undefined
  const shut = setTimeout(() => {
    letGo = setInterval(() => app.server.closeIdleConnections(), 50)
  }, drainMs)
  const cut = setTimeout(() => app.server.closeAllConnections(), drainMs + lastRequestsMs)
  await app.close()
  clearTimeout(shut)
  clearInterval(letGo)
  clearTimeout(cut)
}

/** Settings with a real port: 0 becomes one that is free, in the address as well unless another was set. */
export async function withFreePort(settings: Settings): Promise<Settings> {
  if (settings.port !== 0) return settings
  const port = await freePort(settings.host)
  return { ...settings, port, origin: settings.origin.replace(/:0$/, `:${port}`) }
}

function freePort(host: string): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, host, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function sentenceFor(fault: unknown, { host, port }: Settings): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program: stop it, or set PORT to another number.`
  if (code === 'EACCES') return `This user may not listen on port ${port}: set PORT to a number above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address ${host}: check HOST.`
  return `Lessen cannot listen on ${host}:${port}: ${fault instanceof Error ? fault.message : 'unknown'}`
}
