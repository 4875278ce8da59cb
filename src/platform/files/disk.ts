import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, open, rename, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Id, isId, newId } from '#basics/id.ts'
import type { FileRoom } from '#platform/files/file-room.ts'

/** Where files lie that are still being looked at: beside the others, so that putting one in its place is one step. */
export function arrivingFolder({ folder }: Pick<FileRoom, 'folder'>): string {
  return join(folder, 'arriving')
}

/** A path for a file that arrives; its folder is there. */
export async function arrivingPath(room: Pick<FileRoom, 'folder'>): Promise<string> {
  await mkdir(arrivingFolder(room), { recursive: true, mode: 0o700 })
  return join(arrivingFolder(room), newId())
}

/**
 * Where an organisation's file with this hash lies. Every organisation has a folder of its own, so that nobody learns
 * whether another has the same file. Refuses (throws) what is no id or no hash.
 */
export function keptPath({ folder }: Pick<FileRoom, 'folder'>, organisation: Id, hash: string): string {
  if (!isId(organisation) || !/^[0-9a-f]{64}$/.test(hash))
    throw new TypeError('a file is kept by organisation and hash')
  return join(folder, organisation, hash.slice(0, 2), hash.slice(2))
}

/** Puts a prepared file into its place, on the disk before this returns. The same content twice is one file. */
export async function putInPlace(from: string, to: string, bytes: number, now: string): Promise<void> {
  const there = await stat(to).catch(() => undefined)
  if (there?.size === bytes) return await utimes(to, new Date(now), new Date(now))
  const folder = dirname(to)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(from, 0o600)
  await rename(from, to)
  for (const one of [folder, dirname(folder), dirname(dirname(folder))]) await sync(one)
}

/** Whether content is where it was put. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

/** The size and SHA-256 of a file, and the file on the disk. */
export async function syncedHash(path: string): Promise<{ readonly hash: string; readonly bytes: number }> {
  await sync(path)
  return await hashOfFile(path)
}

/** The size and SHA-256 of a file, read piece by piece. */
export async function hashOfFile(path: string): Promise<{ readonly hash: string; readonly bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path)) {
    hash.update(piece)
    bytes += piece.length
  }
  return { hash: hash.digest('hex'), bytes }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
