import type { Pool } from 'pg'
import { Gauge, type Registry } from 'prom-client'
import type { MetricsWay } from '#platform/watching/metrics/open-metrics.ts'

/** Connections of each login of the database, and who waits for one. */
export function poolMetrics(registry: Registry, database: MetricsWay['database']): void {
  const { app, identity, streams, replica } = database
  const pools: readonly (readonly [login: string, pool: Pool])[] = [
    ['app', app],
    ['identity', identity],
    ['streams', streams],
    ...(replica === null ? [] : [['replica', replica] as const]),
  ]
  new Gauge({
    name: 'lessen_database_connections',
    help: 'Connections of this process to the database, by login: busy or idle.',
    labelNames: ['login', 'state'] as const,
    registers: [registry],
    collect() {
      for (const [login, { totalCount, idleCount }] of pools) {
        this.set({ login, state: 'busy' }, totalCount - idleCount)
        this.set({ login, state: 'idle' }, idleCount)
      }
    },
  })
  new Gauge({
    name: 'lessen_database_connections_most',
    help: 'How many connections each login may have in this process.',
    labelNames: ['login'] as const,
    registers: [registry],
    collect() {
      for (const [login, { options }] of pools) this.set({ login }, options.max ?? 0)
    },
  })
  new Gauge({
    name: 'lessen_database_waiting',
    help: 'Transactions that wait for a connection. Above 0 for long: too few connections, or something holds them.',
    labelNames: ['login'] as const,
    registers: [registry],
    collect() {
      for (const [login, { waitingCount }] of pools) this.set({ login }, waitingCount)
    },
  })
}
