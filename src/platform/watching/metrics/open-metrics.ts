import { Registry } from 'prom-client'
import type { Database } from '#platform/db/database.ts'
import { type Asked, askedMetrics } from '#platform/watching/metrics/asked-metrics.ts'
import { poolMetrics } from '#platform/watching/metrics/pool-metrics.ts'
import { processMetrics } from '#platform/watching/metrics/process-metrics.ts'
import { type RequestMetrics, requestMetrics } from '#platform/watching/metrics/request-metrics.ts'
import { workMetrics } from '#platform/watching/metrics/work-metrics.ts'

/**
 * All that can be counted of one process. Names begin with `lessen_`; labels are patterns of routes, methods, names of
 * jobs and logins of the database, which the code knows beforehand: never a path, an id, or a word that was typed.
 */
export type Metrics = {
  /** The words that whoever asks must know. */
  readonly token: string
  readonly requests: RequestMetrics
  /** Everything, as Prometheus reads it. */
  tell(): Promise<{ readonly type: string; readonly text: string }>
  /** Stops watching. */
  close(): void
}

/** What metrics are made of. */
export type MetricsWay = {
  readonly token: string
  readonly version: string
  readonly database: Pick<Database, 'app' | 'identity' | 'streams' | 'replica'>
  /** What is asked of the database each time somebody looks. */
  readonly asked: Asked
}

/** Begins to count. */
export function openMetrics({ token, version, database, asked }: MetricsWay): Metrics {
  const registry = new Registry()
  const requests = requestMetrics(registry)
  const stopWork = workMetrics(registry)
  const stopProcess = processMetrics(registry, version)
  poolMetrics(registry, database)
  const ask = askedMetrics(registry, asked)
  return {
    token,
    requests,
    tell: async () => {
      await ask()
      return { type: registry.contentType, text: await registry.metrics() }
    },
    close: () => {
      stopWork()
      stopProcess()
      registry.clear()
    },
  }
}
