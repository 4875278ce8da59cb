import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { ok, type Result, refused } from '#basics/result.ts'
import type { ServiceUser } from '#platform/db/embedded/service-user.ts'
import { makeReachable } from '#platform/db/embedded/system-folder.ts'

/** The folders the house keeps its data in. */
export type Folders = {
  /** Everything that must not be lost, by its real path. */
  readonly data: string
  /** PostgreSQL's own files. Made in one step: it is there whole, or not at all. */
  readonly cluster: string
  /** Sockets, of PostgreSQL and of the lock. Nobody else may enter, which is why a login over it needs no password. */
  readonly run: string
}

/** The longest path that a socket may have: 107 bytes on Linux, 103 on macOS. */
const longestSocketPath = 103
const longestSocketName = '/.s.PGSQL.5432'

/** Makes the folders, with the rights they need. Refuses, in a sentence, when it may not. */
export function prepareFolders(dataFolder: string, user: ServiceUser): Result<Folders, string> {
  try {
    if (user.kind !== 'other') mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    else if (!makeReachable(dataFolder, user)) return refused(sayUnreachable(dataFolder, user.name))
    const data = realpathSync(dataFolder)
    const run = runFolder(data)
    const problem = makePrivate(run, user)
    if (problem !== null) return refused(problem)
    return ok({ data, cluster: join(data, 'postgres'), run })
  } catch (fault) {
    return refused(
      `Lessen cannot use the data folder ${dataFolder}: ${fault instanceof Error ? fault.message : 'unknown'}.`,
    )
  }
}

/** The folder for sockets: beside the data, or, where that path is too long for a socket, one in /tmp named by a hash of it. */
export function runFolder(data: string): string {
  const beside = join(data, 'run')
  if (Buffer.byteLength(beside + longestSocketName) <= longestSocketPath) return beside
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 20)
  return `/tmp/lessen-${hash}`
}

function sayUnreachable(folder: string, name: string): string {
  return `PostgreSQL runs as the user ${name}, who cannot reach the data folder ${folder}: set LESSEN_DATA_DIR to a folder outside of root's home, or let others pass (chmod o+x) on the folders above it.`
}

/** Makes a folder that only one user may enter; in /tmp somebody else may have made it first, which is refused. */
function makePrivate(folder: string, user: ServiceUser): string | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const entry = lstatSync(folder)
  const self = getuid?.() ?? 0
  const owner = user.kind === 'other' ? user.uid : self
  if (!entry.isDirectory() || (entry.uid !== owner && entry.uid !== self))
    return `The folder ${folder} belongs to somebody else: Lessen keeps its sockets there and will not share it.`
  chmodSync(folder, 0o700)
  if (user.kind === 'other') chownSync(folder, user.uid, user.gid)
  return null
}
