import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { folderOfFiles, isInside, type KeptFolders } from '#platform/backup/kept-files.ts'

/** Writes a file out of a backup into the folder for files: whole, on the disk, and only then under its name. */
export async function putFile(folders: KeptFolders, path: string, content: AsyncIterable<Buffer>): Promise<void> {
  if (!isInside(path)) throw new Error('a file of this backup lies outside of its folder')
  await putWhole(join(folderOfFiles(folders), path), content)
}

/** Puts the secret back, in place of the one that this empty host has made for itself. */
export async function putSecret({ dataFolder }: KeptFolders, content: AsyncIterable<Buffer>): Promise<void> {
  await putWhole(join(dataFolder, 'secret'), content)
}

async function putWhole(file: string, content: AsyncIterable<Buffer>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const making = `${file}.${randomBytes(4).toString('hex')}`
  await pipeline(Readable.from(content), createWriteStream(making, { mode: 0o600, flush: true }))
  renameSync(making, file)
}
