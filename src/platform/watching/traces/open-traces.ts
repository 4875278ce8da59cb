import { setTimeout as pause } from 'node:timers/promises'
import { trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Log } from '#platform/log/log.ts'
import { parentIn } from '#platform/watching/traces/parent-trace.ts'
import { passTracesOn } from '#platform/watching/traces/pass-on.ts'
import { tellingExporter } from '#platform/watching/traces/telling-exporter.ts'
import { describeSpan, endSpan } from '#platform/watching/traces/words-of-span.ts'
import { type Watcher, watch } from '#platform/watching/watched.ts'

/** What traces are made and sent with. */
export type TracesWay = {
  /** The collector, for OTLP over HTTP. */
  readonly url: string
  /** How many of a hundred requests and jobs are traced. */
  readonly percent: number
  readonly version: string
  /** Whether a trace that something in front began is carried on: only where the settings trust what stands in front. */
  readonly believesFront: boolean
  readonly log: Log
}

/** How long leaving waits for the last spans to be sent. */
const lastSpansMs = 2_000

/**
 * Begins to trace, and gives the way to stop, which sends what is left. A span is a request, a transaction, a statement or
 * a job; it has a name, a time and an outcome, all of them words that the code knows beforehand. Transactions outside a
 * request or job are not traced: the sealer looks several times a second.
 */
export function openTraces({ url, percent, version, believesFront, log }: TracesWay): () => Promise<void> {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'lessen', 'service.version': version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(percent / 100) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: tellingExporter(url, log), exportTimeoutMillis: lastSpansMs })],
  })
  const tracer = provider.getTracer('lessen', version)
  const around = new AsyncLocalStorageContextManager().enable()
  const traced: Watcher = async (work, run) => {
    const { name, attributes, kind } = describeSpan(work)
    const above = believesFront ? parentIn(work.begunBy, around.active()) : around.active()
    const span = tracer.startSpan(name, { kind, attributes }, above)
    try {
      const value = await around.with(trace.setSpan(above, span), run)
      endSpan(span, work)
      return value
    } catch (fault) {
      endSpan(span, work, fault)
      throw fault
    }
  }
  const inside: Watcher = (work, run) => (trace.getSpan(around.active()) === undefined ? run() : traced(work, run))
  const stops = [
    watch(['request', 'job'], traced),
    watch(['transaction', 'statement'], inside),
    passTracesOn(() => trace.getSpanContext(around.active())),
  ]
  return async () => {
    for (const stop of stops) stop()
    // What cannot be sent was told by the exporter; leaving does not wait for a collector that keeps silent.
    await Promise.race([provider.shutdown().catch(() => undefined), pause(lastSpansMs, undefined, { ref: false })])
    around.disable()
  }
}
