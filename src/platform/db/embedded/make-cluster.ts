import { execFile } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { promisify } from 'node:util'
import { ok, type Result, refused } from '#basics/result.ts'
import type { Cluster } from '#platform/db/embedded/cluster.ts'
import { identityOf } from '#platform/db/embedded/service-user.ts'

/**
 * Makes PostgreSQL's files when there are none. They are made in a folder of their own and then renamed, so that a start
 * killed half-way leaves nothing that looks finished. Call it only while holding the lock of the data folder.
 */
export async function makeCluster(cluster: Cluster): Promise<Result<null, string>> {
  const { folders } = cluster
  for (const name of readdirSync(folders.data)) if (name.startsWith('making-')) removeLeftover(join(folders.data, name))
  if (existsSync(folders.cluster)) return checkCluster(cluster)

  const making = mkdtempSync(join(folders.data, 'making-'))
  if (cluster.user.kind === 'other') chownSync(making, cluster.user.uid, cluster.user.gid)
  try {
    await promisify(execFile)(join(cluster.programs.folder, 'initdb'), initdbWords(cluster, making), {
      ...identityOf(cluster.user),
      cwd: making,
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    })
  } catch (fault) {
    return refused(`PostgreSQL could not make its files in ${folders.data}: ${lastLine(fault)}`)
  }
  renameSync(making, folders.cluster)
  if (cluster.durable) flushFolder(folders.data)
  return ok(null)
}

/**
 * Local logins are trusted, and only local ones exist: the socket lies in a folder that only PostgreSQL's own user (and
 * root) may enter, and that user can read the data files anyway, so a password beside them would guard nothing.
 * The collation is built in: indexes stay right when the machine's locales change.
 */
function initdbWords(cluster: Cluster, folder: string): string[] {
  return [
    `--pgdata=${folder}`,
    '--username=postgres',
    '--auth-local=trust',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
    ...(cluster.durable ? [] : ['--no-sync']),
  ]
}

function checkCluster({ folders, programs }: Cluster): Result<null, string> {
  const version = readFileSync(join(folders.cluster, 'PG_VERSION'), 'utf8').trim()
  if (Number(version) !== programs.major)
    return refused(
      `The data in ${folders.data} is of PostgreSQL ${version}; the programs are ${programs.version}, which cannot read it. Nothing was changed. Take the version of Lessen that you had, make a backup with it, and restore that here: docs/running/upgrading.md says how.`,
    )
  return ok(null)
}

/**
 * Who PostgreSQL must run as for the files that are there: their owner, whatever was chosen when they were made.
 * Refuses files that belong to root, or to somebody whom we cannot become.
 */
export function checkOwner(clusterFolder: string): Result<{ uid: number; gid: number } | null, string> {
  const entry = statSync(clusterFolder, { throwIfNoEntry: false })
  if (entry === undefined) return ok(null)
  const self = getuid?.() ?? 0
  if (entry.uid === 0)
    return refused(`${clusterFolder} belongs to root, whom PostgreSQL refuses: give it to another user with chown -R.`)
  if (self !== 0 && entry.uid !== self)
    return refused(
      `${clusterFolder} belongs to another user (number ${entry.uid}): start Lessen as that user, or as root.`,
    )
  return ok({ uid: entry.uid, gid: entry.gid })
}

/** An initdb that outlived its Lessen may still be writing; then the rest goes at the next start. */
function removeLeftover(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Nothing depends on it.
  }
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function lastLine(fault: unknown): string {
  const stderr = fault instanceof Error && 'stderr' in fault && typeof fault.stderr === 'string' ? fault.stderr : ''
  const text = stderr.trim() === '' ? String(fault) : stderr
  return text.trim().split('\n').slice(-3).join(' ')
}
