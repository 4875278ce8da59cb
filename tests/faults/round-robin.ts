import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'

/** A small proxy before several processes: each request goes to the next one that is ready. */
export type RoundRobin = {
  /** What people type. */
  readonly address: string
  /** Requests that each backend answered, by port. */
  readonly answered: Map<number, number>
  /** Requests whose connection broke after they were sent, so that nobody knows what became of them. */
  readonly broken: () => number
  /** Waits until every backend is ready. */
  allReady(): Promise<void>
}

/**
 * Opens it on a free port. It asks each backend's `/readyz` many times a second and sends nobody where that is not
 * answered with 200. What could not even be connected goes to the next backend; what was sent is never sent again.
 */
export async function roundRobin(ports: () => readonly number[]): Promise<RoundRobin> {
  const agent = new Agent({ keepAlive: true })
  const answered = new Map<number, number>()
  const ready = new Set<number>()
  const [stopping, turns] = [new AbortController(), { next: 0, broken: 0 }]
  const look = async () => {
    while (!stopping.signal.aborted) {
      for (const port of ports()) {
        const is = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(
          () => null,
        )
        if (is?.status === 200) ready.add(port)
        else ready.delete(port)
      }
      await pause(25)
    }
  }
  const choose = (tried: ReadonlySet<number>) => {
    const open = ports().filter((port) => ready.has(port) && !tried.has(port))
    return open[turns.next++ % Math.max(1, open.length)]
  }
  const forward = (from: IncomingMessage, body: Buffer, to: ServerResponse, tried: Set<number>): void => {
    const port = choose(tried)
    if (port === undefined) return void to.writeHead(502).end('no backend is ready\n')
    const { method, url, headers } = from
    const sent = request({
      agent,
      port,
      host: '127.0.0.1',
      method,
      path: url,
      headers: { ...headers, 'x-forwarded-for': '192.0.2.7' },
    })
    sent.on('response', (answer) => {
      answered.set(port, (answered.get(port) ?? 0) + 1)
      to.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.on('error', () => to.destroy())
      answer.pipe(to)
    })
    sent.on('error', (fault) => {
      if ('code' in fault && fault.code === 'ECONNREFUSED') return forward(from, body, to, new Set([...tried, port]))
      turns.broken += 1
      to.writeHead(502).end('the backend broke off\n')
    })
    sent.end(body)
  }
  const server = createServer((from, to) => {
    const parts: Buffer[] = []
    from.on('data', (part: Buffer) => parts.push(part))
    from.on('end', () => forward(from, Buffer.concat(parts), to, new Set()))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const watching = look()
  afterAll(async () => {
    stopping.abort()
    await watching
    agent.destroy()
    server.closeAllConnections()
    server.close()
  })
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`,
    answered,
    broken: () => turns.broken,
    allReady: async () => {
      while (!ports().every((port) => ready.has(port))) await pause(25)
    },
  }
}
