import { Gauge, type Registry } from 'prom-client'

/** What waits in the database, of jobs and of mail. */
export type Waiting = {
  readonly jobs: readonly {
    readonly job: string
    readonly waiting: number
    readonly running: number
    readonly dead: number
  }[]
  readonly mail: { readonly waiting: number; readonly oldestSeconds: number; readonly bouncing: number }
}

/** Asks the database what waits. Refuses (throws) when it does not answer. */
export type Asked = () => Promise<Waiting>

/**
 * What only the database knows: asked when somebody looks. When it does not answer within two seconds, that is said by
 * `lessen_database_answers`, and what it would have told is left out rather than told as it was before.
 */
export function askedMetrics(registry: Registry, asked: Asked): () => Promise<void> {
  const registers = [registry]
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  const answers = gauge('lessen_database_answers', '1 when the database answered this look, 0 when it did not.')
  const jobs = new Gauge({
    name: 'lessen_jobs',
    help: 'Jobs by kind, in the whole installation: waiting, running, or failed at every try.',
    labelNames: ['job', 'state'] as const,
    registers,
  })
  const mail = new Gauge({
    name: 'lessen_mail',
    help: 'Mail in the whole installation: waiting to be sent, and addresses from which mail came back.',
    labelNames: ['state'] as const,
    registers,
  })
  const oldest = new Gauge({
    name: 'lessen_mail_oldest_seconds',
    help: 'For how long the mail that is most overdue has waited after its time.',
    labelNames: [] as const,
    registers,
  })
  return async () => {
    const told = await inTime(asked, 2_000).catch(() => undefined)
    answers.set(told === undefined ? 0 : 1)
    for (const one of [jobs, mail, oldest]) one.reset()
    if (told === undefined) return oldest.remove()
    for (const { job, waiting, running, dead } of told.jobs) {
      jobs.set({ job, state: 'waiting' }, waiting)
      jobs.set({ job, state: 'running' }, running)
      jobs.set({ job, state: 'failed' }, dead)
    }
    mail.set({ state: 'waiting' }, told.mail.waiting)
    mail.set({ state: 'bouncing' }, told.mail.bouncing)
    oldest.set(told.mail.oldestSeconds)
  }
}

async function inTime<T>(ask: () => Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_done, failed) => {
    timer = setTimeout(() => failed(new Error('the database did not answer in time')), ms)
  })
  try {
    return await Promise.race([ask(), late])
  } finally {
    clearTimeout(timer)
  }
}
