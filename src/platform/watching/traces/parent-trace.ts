import { type Context, isSpanContextValid, type SpanContext, trace } from '@opentelemetry/api'

const written = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/**
 * The context of the trace that something in front began, by the header `traceparent` of W3C Trace Context; `otherwise`
 * where there is none, or one that is not well formed. `tracestate` is not read: it may hold anything.
 */
export function parentIn(header: string | undefined, otherwise: Context): Context {
  const [, traceId = '', spanId = '', flags = ''] = written.exec(header ?? '') ?? []
  const parent: SpanContext = { traceId, spanId, traceFlags: Number.parseInt(flags || '0', 16) & 1, isRemote: true }
  return isSpanContextValid(parent) ? trace.setSpanContext(otherwise, parent) : otherwise
}

/** The header that passes a trace on. */
export function headerOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`
}
