import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result } from '#basics/result.ts'
import { clearWay } from '#platform/db/embedded/clear-way.ts'
import type { Cluster } from '#platform/db/embedded/cluster.ts'
import { makeCluster } from '#platform/db/embedded/make-cluster.ts'
import { type PostgresProcess, startPostgres } from '#platform/db/embedded/postgres-process.ts'
import type { Log } from '#platform/log/log.ts'

/** A PostgreSQL that is started again when it is lost, until it is stopped. */
export type Supervised = { stop(): Promise<void> }

/** How many tries in a row may fail, about a minute with the pauses between, before the house gives up. */
const mostTries = 15
const longestPauseMs = 5_000

/**
 * Makes the files when there are none, clears what a killed Lessen left, and starts PostgreSQL. When PostgreSQL is lost
 * it is started again; the pools connect anew by themselves. `giveUp` is called when that does not help.
 */
export async function supervise(
  cluster: Cluster,
  log: Log,
  giveUp: (why: string) => void,
): Promise<Result<Supervised, string>> {
  const first = await startOnce(cluster, log)
  if (!first.ok) return first
  let running: PostgresProcess | null = first.value
  let isStopping = false

  const watch = async (): Promise<void> => {
    while (running !== null) {
      await running.gone
      if (isStopping) return
      log.error('postgres.lost')
      running = await startAgain()
      if (isStopping) await running?.stop()
    }
  }
  const startAgain = async (): Promise<PostgresProcess | null> => {
    for (let tries = 1; !isStopping; tries++) {
      const again = await startOnce(cluster, log)
      if (again.ok) return again.value
      log.warn('postgres.not-started', { attempt: tries, says: again.problems })
      if (isFull(again.problems)) tries = 1
      if (tries === mostTries) giveUp(again.problems)
      if (tries === mostTries) break
      await pause(Math.min(250 * 2 ** tries, longestPauseMs))
    }
    return null
  }
  const watching = watch()
  const stop = async (): Promise<void> => {
    isStopping = true
    await running?.stop()
    await watching
  }
  return ok({ stop })
}

/** A full disk may get room again at any time: that is waited for, however long it takes. */
function isFull(problems: string): boolean {
  return /no space left on device/i.test(problems)
}

async function startOnce(cluster: Cluster, log: Log): Promise<Result<PostgresProcess, string>> {
  const cleared = await clearWay(cluster)
  if (!cleared.ok) return cleared
  const made = await makeCluster(cluster)
  if (!made.ok) return made
  return startPostgres(cluster, log)
}
