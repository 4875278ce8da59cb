import { isId } from '#basics/id.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Log } from '#platform/log/log.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** What a job carries: ids, counts and yes or no. Never words: what it works on is looked up when it runs. */
export type JobData = Readonly<Record<string, string | number | boolean | null>>

/** A job that is running: what it carries, the time, and the ways to the data. Each way is one transaction. */
export type Task<D extends JobData = JobData> = {
  readonly data: D
  /** The moment it began, as an ISO instant. */
  readonly now: string
  readonly settings: Settings
  readonly log: Log
  /** Stops when the house closes or the job has taken too long. */
  readonly signal: AbortSignal
  /** Rows of one organisation, done in the name of this job. */
  inOrganisation<T>(organisation: string, work: (db: OrganisationDb) => Promise<T>): Promise<T>
  /** What the network offers, changed in the name of this job. */
  inNetwork<T>(work: (db: NetworkDeeds) => Promise<T>): Promise<T>
  /** Sign-in data and mail. */
  identity<T>(work: (db: IdentityDb) => Promise<T>): Promise<T>
}

/** What a kind of job is called and how it is tried. */
export type JobWays = {
  /** `module.deed`, for example `mail.send`. */
  readonly name: string
  /** What it does, in one sentence, for the person who runs Lessen. */
  readonly says: string
  /** How often it is tried again, with waits that double, before it becomes a dead letter for the operator to see. */
  readonly retries: number
  /** Seconds before the first new try; 30 when left out. */
  readonly firstWaitSeconds?: number
  /** Seconds after which a run counts as failed; 300 when left out. */
  readonly longestSeconds?: number
}

/** A kind of job that a module declares: what it does, how it is tried, and when it begins by itself. */
export type Job<D extends JobData = JobData> = JobWays & {
  /** When it begins by itself, as cron in UTC (`15 3 * * *`); it then carries nothing. Left out, only deeds begin it. */
  readonly schedule?: string
  /** Whether what it carries is what this job takes: a job made by an older Lessen may carry less. */
  readonly takes: (data: JobData) => data is D
  /** May run more than once for one deed: it must leave the same behind however often it runs. */
  readonly run: (task: Task<D>) => Promise<void>
}

/** A kind of job whatever it carries: how modules list theirs. */
export type AnyJob = Omit<Job, 'takes' | 'run'> & { readonly perform: (task: Task) => Promise<void> }

/** Declares a job. Refuses (throws) a name that is not `module.deed`. */
export function defineJob<D extends JobData>(job: Job<D>): Job<D> & AnyJob {
  if (!/^[a-z-]+\.[a-z-]+$/.test(job.name)) throw new TypeError(`a job is called module.deed, not ${job.name}`)
  const perform = async (task: Task): Promise<void> => {
    const { data } = task
    if (!job.takes(data)) throw new TypeError(`the job ${job.name} does not take what it was given`)
    await job.run({ ...task, data })
  }
  return { ...job, perform }
}

/** What a job without anything to carry takes. */
export function nothing(_data: JobData): _data is Readonly<Record<string, never>> {
  return true
}

/** The names under `data` that hold words: anything but ids, codes of at most 40 letters without a blank, counts and yes or no. */
export function wordsIn(data: JobData): string[] {
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value !== 'string' || isId(value) || /^[a-z][a-z0-9.-]{0,39}$/.test(value) ? [] : [name],
  )
}
