import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refused } from '#basics/result.ts'
import type { Cluster } from '#platform/db/embedded/cluster.ts'
import { isTaken, processesOf } from '#platform/db/embedded/process-list.ts'

/** How to ask a PostgreSQL to stop, more and more firmly, and how long to wait each time. Each is safe for its data. */
const ways = [
  { signal: 'SIGINT', waitMs: 8_000 },
  { signal: 'SIGQUIT', waitMs: 4_000 },
  { signal: 'SIGKILL', waitMs: 3_000 },
] as const

/**
 * Clears the way for a start. Call it only while holding the lock of the data folder: then a PostgreSQL that still runs
 * there is an orphan of a Lessen that was killed, and is stopped; and a lock file that names a process which is not
 * ours is dead, though PostgreSQL would believe in it for ever.
 */
export async function clearWay(cluster: Cluster): Promise<Result<null, string>> {
  for (const { signal, waitMs } of ways) {
    if (processesOf(cluster.title).length === 0) break
    const problem = signalAll(cluster, signal)
    if (problem !== null) return refused(problem)
    await untilGone(cluster.title, waitMs)
  }
  const left = processesOf(cluster.title)
  if (left.length > 0)
    return refused(`An earlier PostgreSQL (process ${left[0]}) in ${cluster.folders.data} does not stop.`)
  removeDeadLocks(cluster)
  return ok(null)
}

/** Asks the postmaster, which asks its children; where it is gone already, the children themselves. */
function signalAll(cluster: Cluster, signal: NodeJS.Signals): string | null {
  const alive = processesOf(cluster.title)
  const postmaster = pidIn(join(cluster.folders.cluster, 'postmaster.pid'))
  const asked = signal !== 'SIGKILL' && postmaster !== null && alive.includes(postmaster) ? [postmaster] : alive
  for (const pid of asked) {
    try {
      process.kill(pid, signal)
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === 'EPERM')
        return `A PostgreSQL of another user (process ${pid}) is running in ${cluster.folders.data}: stop it as that user or as root.`
    }
  }
  return null
}

async function untilGone(title: string, waitMs: number): Promise<void> {
  for (const end = Date.now() + waitMs; Date.now() < end && processesOf(title).length > 0; ) await pause(20)
}

/** Removes lock files that name a taken number: no process of the cluster lives, so it is a zombie or somebody else. */
function removeDeadLocks({ folders }: Cluster): void {
  const socket = join(folders.run, '.s.PGSQL.5432')
  for (const file of [join(folders.cluster, 'postmaster.pid'), `${socket}.lock`]) {
    const pid = pidIn(file)
    if (pid !== null && isTaken(pid)) rmSync(file, { force: true })
  }
}

function pidIn(file: string): number | null {
  try {
    const pid = Math.abs(Number.parseInt(readFileSync(file, 'utf8'), 10))
    return Number.isInteger(pid) ? pid : null
  } catch {
    return null
  }
}
