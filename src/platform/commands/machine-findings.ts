import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
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
  return settings === null ? [node] : [node, settingsFinding(settings), ...folderFindings(settings)]
}

function settingsFinding({ mode, demo, clinicalSafetyOfficer, movedNow }: Settings): Finding {
  const officer = clinicalSafetyOfficer === null ? '' : `, clinical safety officer ${clinicalSafetyOfficer}`
  const use = demo ? 'demonstration, not for real people' : `real use${officer}`
  const clock = movedNow === null ? '' : `; the clock started at ${movedNow}`
  return { name: 'settings', isSound: true, says: `mode ${mode}; ${use}${clock}` }
}

/** Whether the folders for data, files and backups can be written and have room. One that is not there yet counts as what it will be made in. */
export function folderFindings({ dataFolder, filesFolder, backup }: Settings): Finding[] {
  const keepsBackups = backup.recipients.length > 0 || backup.passphrase !== null
  return [
    folderFinding('data folder', dataFolder),
    ...(filesFolder === null ? [] : [folderFinding('files folder', filesFolder)]),
    ...(keepsBackups ? [folderFinding('backup folder', backup.folder)] : []),
  ]
}

function folderFinding(name: string, folder: string): Finding {
  const there = nearestThere(folder)
  try {
    accessSync(there, constants.R_OK | constants.W_OK)
    const { bavail, bsize } = statfsSync(there)
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

function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder))
}
