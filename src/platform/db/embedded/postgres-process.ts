import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refused } from '#basics/result.ts'
import type { Cluster } from '#platform/db/embedded/cluster.ts'
import { postgresOptions } from '#platform/db/embedded/postgres-options.ts'
import { identityOf } from '#platform/db/embedded/service-user.ts'
import { answers } from '#platform/db/embedded/superuser.ts'
import type { Log } from '#platform/log/log.ts'

/** A running PostgreSQL. */
export type PostgresProcess = {
  /** Comes true when it is gone, for whatever reason. */
  readonly gone: Promise<void>
  /** Asks it to stop and waits; statements that are running are cut. */
  stop(): Promise<void>
}

/**
 * Holds PostgreSQL as its child, and beside it a reader of our pipe. When the pipe closes, because we end or because
 * somebody killed us, the reader asks for a fast shutdown; when PostgreSQL ends, so does the shell. Ctrl-C reaches
 * neither: they are no part of the terminal's group.
 */
const keeper = `trap '' INT TERM HUP
exec 3<&0 </dev/null
"$@" 3<&- & child=$!
( while read -r _; do :; done; kill -INT $child ) <&3 2>/dev/null & reader=$!
exec 3<&-
wait $child
kill -KILL $reader 2>/dev/null`

/** Starts PostgreSQL and waits until it answers. Refuses, with its last words, when it ends instead. */
export async function startPostgres(cluster: Cluster, log: Log): Promise<Result<PostgresProcess, string>> {
  const child = launch(cluster)
  const lastWords = listen(child, log)
  const gone = new Promise<void>((done) => {
    child.once('close', () => done())
    child.once('error', () => done())
  })
  let isGone = false
  void gone.then(() => {
    isGone = true
  })
  for (let tries = 0; !isGone; tries++) {
    if (await answers(cluster.folders.run)) return ok({ gone, stop: () => stop(child, gone) })
    if (tries === 400) log.info('postgres.still-recovering')
    await pause(15)
  }
  return refused(`PostgreSQL did not start: ${lastWords.join(' ') || 'it said nothing'}`)
}

function launch(cluster: Cluster): ChildProcess {
  const postgres = join(cluster.programs.folder, 'postgres')
  return spawn('/bin/sh', ['-c', keeper, 'lessen-postgres-keeper', postgres, ...postgresOptions(cluster)], {
    ...identityOf(cluster.user),
    cwd: cluster.folders.cluster,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
  })
}

const wordsKept = 10

/** Passes on what PostgreSQL says (its options keep what people typed out of it) and remembers the end of it. */
function listen(child: ChildProcess, log: Log): string[] {
  const lastWords: string[] = []
  child.on('error', (fault) => lastWords.push(fault.message))
  child.stdin?.on('error', () => undefined)
  if (child.stderr === null) return lastWords
  createInterface({ input: child.stderr }).on('line', (line) => {
    lastWords.push(line)
    if (lastWords.length > wordsKept) lastWords.shift()
    const [, level = 'LOG', says = line] = /^(\w+): +(.*)$/.exec(line) ?? []
    if (level === 'LOG' || isOfStopping(says)) log.debug('postgres.says', { says })
    else log.warn('postgres.says', { severity: level, says })
  })
  return lastWords
}

/** Said of every stop, wanted or not; a stop nobody wanted is told by the supervisor. */
function isOfStopping(says: string): boolean {
  return says.startsWith('the database system is ') || says.includes('due to administrator command')
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.stdin?.destroy()
  await gone
}
