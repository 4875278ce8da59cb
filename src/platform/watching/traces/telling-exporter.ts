import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import type { SpanExporter } from '@opentelemetry/sdk-trace'
import type { Log } from '#platform/log/log.ts'

/** Sends spans to a collector; when they cannot be sent the log says so once, and once more when they can again. */
export function tellingExporter(url: string, log: Log): SpanExporter {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: 2_000 })
  let isSent = true
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const isSentNow = result.code === 0
        // Not the words of the fault: a collector may answer with anything.
        if (isSent && !isSentNow) log.warn('traces.not-sent', { says: 'check LESSEN_TRACES_URL' })
        if (!isSent && isSentNow) log.info('traces.sent-again')
        isSent = isSentNow
        done(result)
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  }
}
