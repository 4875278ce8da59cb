import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** Counts requests. */
export type RequestMetrics = {
  /** A request has begun. */
  begun(): void
  /** It was answered, or its visitor went away. `route` is a pattern, nothing where no route answers. */
  ended(request: {
    readonly method: string
    readonly route: string | undefined
    readonly status: number
    readonly seconds: number
  }): void
}

const methods = ['GET', 'POST', 'HEAD']

/** Upper bounds in seconds: a page is promised in 0.05, a save in 0.1, both under load in 0.35. */
const bounds = [0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 1, 2.5, 5, 10, 30]

/** Requests by pattern of the route and by class of status, and how long they took. */
export function requestMetrics(registry: Registry): RequestMetrics {
  const registers = [registry]
  const count = new Counter({
    name: 'lessen_http_requests_total',
    help: 'Requests that were answered, by pattern of the route and class of status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  })
  const times = new Histogram({
    name: 'lessen_http_request_seconds',
    help: 'How long a request took, from its first line to the last byte of the answer.',
    labelNames: ['method', 'route'] as const,
    buckets: bounds,
    registers,
  })
  const inHand = new Gauge({ name: 'lessen_http_requests_in_hand', help: 'Requests being answered now.', registers })
  return {
    begun: () => inHand.inc(),
    ended: ({ method, route, status, seconds }) => {
      inHand.dec()
      const labels = { method: methods.includes(method) ? method : 'other', route: patternOf(route) }
      count.inc({ ...labels, status: classOf(status) })
      times.observe(labels, seconds)
    },
  }
}

/** Files for browsers have addresses that change with their content: together they are one pattern. */
function patternOf(route: string | undefined): string {
  if (route === undefined) return 'none'
  return route.startsWith('/assets/') ? '/assets/:file' : route
}

function classOf(status: number): string {
  return status >= 100 && status <= 599 ? `${Math.floor(status / 100)}xx` : 'none'
}
