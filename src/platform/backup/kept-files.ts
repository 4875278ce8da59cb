import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Transform } from 'node:stream'
import type { BackupManifest } from '#platform/backup/backup-format.ts'
import type { AskedSettings } from '#platform/config/settings.ts'

type KeptFile = BackupManifest['files'][number]

/** Where files and the secret lie. */
export type KeptFolders = Pick<AskedSettings, 'dataFolder' | 'filesFolder'>

/** The folder for files that people put in. */
export function folderOfFiles({ dataFolder, filesFolder }: KeptFolders): string {
  return filesFolder ?? join(dataFolder, 'files')
}

/** The paths of all files kept, relative to their folder, in order; without those still arriving, which no row names. */
export function listFiles(folders: KeptFolders): string[] {
  const folder = folderOfFiles(folders)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('arriving/'))
    .toSorted()
}

/** One file as a stream, and afterwards what it was; null when it was swept away since it was listed. */
export function openFile(
  folders: KeptFolders,
  path: string,
): { readonly bytes: number; readonly stream: Transform; seen(): KeptFile } | null {
  const whole = join(folderOfFiles(folders), path)
  const bytes = statSync(whole, { throwIfNoEntry: false })?.size
  if (bytes === undefined) return null
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
