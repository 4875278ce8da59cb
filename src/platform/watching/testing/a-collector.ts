import { createServer } from 'node:http'
import { afterAll } from 'vitest'

/** One span as it arrived. */
export type ArrivedSpan = {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly status?: { readonly code?: number }
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[]
}

/** Something that takes in traces as a collector does. */
export type Collector = {
  readonly url: string
  /** All that arrived, byte for byte. */
  said(): string
  spans(): ArrivedSpan[]
  /** Answers from now on with this status. */
  answer(status: number): void
}

/** Opens one on a free port; closed after the file's last test. */
export async function aCollector(): Promise<Collector> {
  const bodies: string[] = []
  let status = 200
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      bodies.push(`${JSON.stringify(request.headers)}\n${body}`)
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  afterAll(() => void server.close())
  const at = server.address()
  return {
    url: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/v1/traces`,
    said: () => bodies.join('\n'),
    spans: () => bodies.flatMap((body) => spansIn(JSON.parse(body.slice(body.indexOf('\n') + 1)))),
    answer: (wanted) => {
      status = wanted
    },
  }
}

type Sent = { resourceSpans: { scopeSpans: { spans: ArrivedSpan[] }[] }[] }

function spansIn({ resourceSpans }: Sent): ArrivedSpan[] {
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
}
