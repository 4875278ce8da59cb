import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Transform } from 'node:stream'
import type { BackupManifest } from '#platform/backup/backup-format.ts'

type KeptFile = BackupManifest['files'][number]

/** The folder for files that people put in, inside the data folder. */
export function filesFolder(dataFolder: string): string {
  return join(dataFolder, 'files')
}

/** The paths of all files kept in the data folder, relative to their folder, in order. */
export function listFiles(dataFolder: string): string[] {
  const folder = filesFolder(dataFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}

/** One file as a stream, and afterwards what it was. */
export function openFile(
  dataFolder: string,
  path: string,
): { readonly bytes: number; readonly stream: Transform; seen(): KeptFile } {
  const whole = join(filesFolder(dataFolder), path)
  const bytes = statSync(whole).size
  const hash = createHash('sha256')
  const stream = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      hash.update(piece)
      done(null, piece)
    },
  })
  const source = createReadStream(whole)
  source.on('error', (fault) => stream.destroy(fault))
  source.pipe(stream)
  return { bytes, stream, seen: () => ({ path, bytes, sha256: hash.digest('hex') }) }
}

/** Whether a path out of a backup stays inside its folder: whoever knows the public key can write a backup. */
export function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.split('/').some((part) => part === '..' || part === '.' || part === '')
  )
}
