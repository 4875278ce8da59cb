/** A piece of work that may be watched: what kind, and its name. Both come from the code, never from what was typed. */
export type Work = {
  readonly kind: WorkKind
  /** A route's pattern, a login of the database, the name of a statement or of a job. */
  readonly name: string
  /** The HTTP method of a request. */
  readonly method?: string
  /** The trace that a proxy in front began, as it came: `traceparent` of W3C Trace Context. */
  readonly begunBy?: string | undefined
  /** How it ended, when that is not told by its throwing: an HTTP status, or whether a transaction was kept. */
  outcome?: number | 'kept' | 'undone'
}

/** What is watched: requests, transactions and their statements, jobs, and each round of the sealer. */
export type WorkKind = 'request' | 'transaction' | 'statement' | 'job' | 'sealing'

/** Runs the work that it is handed, and sees when it begins and how it ends. */
export type Watcher = <T>(work: Work, run: () => Promise<T>) => Promise<T>

const watchers = new Map<WorkKind, readonly Watcher[]>()

/** Lets `watcher` see every piece of work of these kinds in this process, until the function it gives is called. */
export function watch(kinds: readonly WorkKind[], watcher: Watcher): () => void {
  for (const kind of kinds) watchers.set(kind, [...(watchers.get(kind) ?? []), watcher])
  return () => {
    for (const kind of kinds) {
      const left = (watchers.get(kind) ?? []).filter((one) => one !== watcher)
      if (left.length > 0) watchers.set(kind, left)
      else watchers.delete(kind)
    }
  }
}

/**
 * Runs a piece of work, seen by whoever watches its kind. While nobody does, it is only run: `describe` is not asked, and
 * `run` is handed nothing.
 */
export function watched<T>(kind: WorkKind, describe: () => Omit<Work, 'kind'>, run: Run<T>): Promise<T> {
  const now = watchers.get(kind)
  if (now === undefined) return run(undefined)
  const work: Work = { kind, ...describe() }
  const start = () => run(work)
  return now.reduceRight<() => Promise<T>>((inner, watcher) => () => watcher(work, inner), start)()
}

type Run<T> = (work: Work | undefined) => Promise<T>
