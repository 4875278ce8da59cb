import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isTaken } from '#platform/db/embedded/process-list.ts'

/** The temporary folder of one run of tests. */
export type RunFolder = { readonly folder: string; remove(): void }

const prefix = 'lessen-run-'

/**
 * Makes one folder the temporary folder of this process and of those it will start, so that whatever a test leaves there
 * goes with the run. Folders of runs that were killed are removed first.
 */
export function openRunFolder(): RunFolder {
  const above = tmpdir()
  for (const name of readdirSync(above).filter((one) => one.startsWith(prefix)))
    if (!isTaken(Number(name.slice(prefix.length).split('-')[0]))) removeWhole(join(above, name))
  const folder = mkdtempSync(join(above, `${prefix}${process.pid}-`))
  // PostgreSQL runs as somebody else when the tests run as root, and has to pass.
  chmodSync(folder, 0o711)
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const remove = (): void => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    removeWhole(folder)
  }
  return { folder, remove }
}

/** A run that was killed may have left a small disk mounted. What cannot be removed is left to the next run. */
function removeWhole(folder: string): void {
  try {
    for (const disk of mountedIn(folder)) execFileSync('umount', ['-l', disk], { stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Somebody else's, or still being written: the tests do not depend on it.
  }
}

function mountedIn(folder: string): string[] {
  if (process.platform !== 'linux') return []
  const points = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
  return points.filter((point) => point.startsWith(`${folder}/`))
}
