import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { type Watcher, watch } from '#platform/watching/watched.ts'

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30]

/** Transactions, jobs and the sealer, as they run; gives the way to stop. */
export function workMetrics(registry: Registry): () => void {
  const registers = [registry]
  const transactions = new Counter({
    name: 'lessen_transactions_total',
    help: 'Transactions by login of the database and how they ended: kept, undone by the page, or failed.',
    labelNames: ['login', 'end'] as const,
    registers,
  })
  const times = new Histogram({
    name: 'lessen_transaction_seconds',
    help: 'How long a transaction took, from waiting for a connection to its end.',
    labelNames: ['login'] as const,
    buckets: bounds,
    registers,
  })
  const jobs = new Counter({
    name: 'lessen_job_runs_total',
    help: 'Runs of jobs in this process; a run that failed is tried again.',
    labelNames: ['job', 'end'] as const,
    registers,
  })
  const [transaction, job] = [
    ended((name, end, seconds, outcome) => {
      const login = name.replace(/^lessen /, '')
      transactions.inc({ login, end: end === 'failed' ? end : String(outcome) })
      times.observe({ login }, seconds)
    }),
    ended((name, end) => jobs.inc({ job: name, end })),
  ]
  const stops = [watch(['transaction'], transaction), watch(['job'], job), watch(['sealing'], sealerWatcher(registry))]
  return () => {
    for (const stop of stops) stop()
  }
}

/** What is committed waits for its seal until the next round that finds everything: how long ago that was is the most it is behind. */
function sealerWatcher(registry: Registry): Watcher {
  let soundAt = performance.now()
  new Gauge({
    name: 'lessen_audit_sealer_behind_seconds',
    help: 'How long ago this process last found every row of the audit sealed, or sealed it. Usually below 1.',
    registers: [registry],
    collect() {
      this.set((performance.now() - soundAt) / 1_000)
    },
  })
  return ended((_name, end) => {
    if (end === 'done') soundAt = performance.now()
  })
}

type Told = (name: string, end: 'done' | 'failed', seconds: number, outcome: number | string | undefined) => void

function ended(tell: Told): Watcher {
  return async (work, run) => {
    const began = performance.now()
    let end: 'done' | 'failed' = 'failed'
    try {
      const value = await run()
      end = 'done'
      return value
    } finally {
      tell(work.name, end, (performance.now() - began) / 1_000, work.outcome)
    }
  }
}
