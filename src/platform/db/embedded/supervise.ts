import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result } from '#basics/result.ts'
import { clearWay } from '#platform/db/embedded/clear-way.ts'
import type { Cluster } from '#platform/db/embedded/cluster.ts'
import { makeCluster } from '#platform/db/embedded/make-cluster.ts'
import { type PostgresProcess, startPostgres } from '#platform/db/embedded/postgres-process.ts'
import type { Log } from '#platform/log/log.ts'

/** A PostgreSQL that is started again when it is lost, until it is stopped. */
export type Supervised = { stop(): Promise<void> }

/** How often it is started again within a minute before the house gives up. */
const mostRestarts = 8
const minuteMs = 60_000

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
  const restarts: number[] = []

  const watch = async (): Promise<void> => {
    while (running !== null) {
      await running.gone
      if (isStopping) return
      restarts.push(Date.now())
      log.error('postgres.lost', { attempt: restarts.length })
      running = await startAgain()
    }
  }
  const startAgain = async (): Promise<PostgresProcess | null> => {
    for (;;) {
      const again = await startOnce(cluster, log)
      if (again.ok || isStopping) return again.ok ? again.value : null
      restarts.push(Date.now())
      if (restarts.filter((at) => at > Date.now() - minuteMs).length > mostRestarts) {
        giveUp(again.problems)
        return null
      }
      await pause(250)
    }
  }
  const watching = watch()
  const stop = async (): Promise<void> => {
    isStopping = true
    await running?.stop()
    await watching
  }
  return ok({ stop })
}

async function startOnce(cluster: Cluster, log: Log): Promise<Result<PostgresProcess, string>> {
  const cleared = await clearWay(cluster)
  if (!cleared.ok) return cleared
  const made = await makeCluster(cluster)
  if (!made.ok) return made
  return startPostgres(cluster, log)
}
