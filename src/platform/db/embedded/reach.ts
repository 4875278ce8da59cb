import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Somebody by number. */
export type Numbers = { readonly uid: number; readonly gid: number }

/** Whether somebody may go into `folder`, which needs the right to pass on it and on every folder above it. */
export function canReach(folder: string, who: Numbers): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (!hasRight(at, who, 0o1)) return false
    if (dirname(at) === at) return true
  }
}

/** Whether somebody may start the program `file`: reach it, read it, run it. */
export function canRun(file: string, who: Numbers): boolean {
  return canReach(dirname(file), who) && hasRight(file, who, 0o5)
}

function hasRight(path: string, who: Numbers, bits: number): boolean {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return false
  const shift = entry.uid === who.uid ? 6 : entry.gid === who.gid ? 3 : 0
  return ((entry.mode >> shift) & bits) === bits
}
