import {
  closeSync,
  createWriteStream,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type BackupSource, type Kept, writeBackup } from '#platform/backup/write-backup.ts'

/** A backup that lies on the disk. */
export type BackupFile = Kept & { readonly file: string; readonly bytes: number }

const ending = '.lessen-backup'
/** How a backup in the folder for backups is called. */
export const backupShape = /^lessen-\d{8}T\d{6}Z(?:-\d+)?\.lessen-backup$/

/**
 * Writes a backup to `file`: under another name first, flushed to the disk, then renamed, so that what has the name is
 * whole. An older file of that name stays until then. Nothing is left of one that fails.
 */
export async function writeBackupFile(source: BackupSource, file: string): Promise<BackupFile> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const making = join(dirname(file), `.${basename(file)}.${process.pid}.making`)
  try {
    const kept = await writeBackup(source, createWriteStream(making, { mode: 0o600, flush: true }))
    renameSync(making, file)
    flushFolder(dirname(file))
    return { ...kept, file, bytes: statSync(file).size }
  } catch (fault) {
    rmSync(making, { force: true })
    throw fault
  }
}

/** The file in `folder` that a backup of the moment `now` goes to. */
export function backupName(folder: string, now: string): string {
  return join(folder, `lessen-${now.replace(/[-:]|\.\d+/g, '')}${ending}`)
}

/** Removes all backups in `folder` but the latest `keep`, by their names, and gives what went. Other files stay. */
export function removeOlder(folder: string, keep: number): string[] {
  const all = readdirSync(folder)
    .filter((name) => backupShape.test(name))
    .toSorted()
  const older = all.slice(0, Math.max(0, all.length - keep))
  for (const name of older) rmSync(join(folder, name))
  return older
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
