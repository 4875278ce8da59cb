import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a few megabytes. */
export type SmallDisk = {
  readonly folder: string
  /** Writes until there is no room at all. */
  fill(): void
  /** Gives the room back. */
  free(): void
  remove(): void
}

/** Makes a disk of `megabytes` in memory; null where this machine does not let us mount one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'lessen-small-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  const filler = join(folder, 'filler')
  const remove = (): void => {
    if (!existsSync(folder)) return
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true })
  }
  return { folder, fill: () => fillUp(filler), free: () => rmSync(filler, { force: true }), remove }
}

/** Large pieces first, then single bytes of what is left: PostgreSQL finds no page free. */
function fillUp(file: string): void {
  const handle = openSync(file, 'a')
  for (const bytes of [1_048_576, 4_096, 1]) {
    const piece = randomBytes(bytes)
    try {
      for (;;) writeSync(handle, piece)
    } catch {
      // No room for one more piece of this size.
    }
  }
  closeSync(handle)
}
