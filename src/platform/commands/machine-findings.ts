import { accessSync, constants, statfsSync } from 'node:fs'
import type { Settings } from '#platform/config/settings.ts'

/** One thing that was looked at: whether it is as it should be, and a sentence on it. */
export type Finding = { readonly name: string; readonly isSound: boolean; readonly says: string }

const neededNode = 24
/** Below this the database may soon be unable to write. */
const leastFreeBytes = 1_000_000_000

/** What can be seen without the database. `settings` is null when they could not be read. */
export function machineFindings(settings: Settings | null): Finding[] {
  const major = Number(process.versions.node.split('.')[0])
  const node = {
    name: 'node',
    isSound: major >= neededNode,
    says: `Node ${process.versions.node}, ${neededNode} or later is needed`,
  }
  return settings === null ? [node] : [node, settingsFinding(settings), folderFinding(settings.dataFolder)]
}

function settingsFinding({ mode, demo, clinicalSafetyOfficer, movedNow }: Settings): Finding {
  const use = demo ? 'demonstration, not for real people' : `real use, clinical safety officer ${clinicalSafetyOfficer}`
  const clock = movedNow === null ? '' : `; the clock started at ${movedNow}`
  return { name: 'settings', isSound: true, says: `mode ${mode}; ${use}${clock}` }
}

function folderFinding(folder: string): Finding {
  const name = 'data folder'
  try {
    accessSync(folder, constants.R_OK | constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    const free = bavail * bsize
    return {
      name,
      isSound: free >= leastFreeBytes,
      says: `${folder} with ${(free / 1e9).toFixed(1)} GB free; 1 GB at least is needed`,
    }
  } catch {
    return { name, isSound: false, says: `${folder} cannot be read and written by this user` }
  }
}
