import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Id, isId } from '#basics/id.ts'
import { arrivingFolder, hashOfFile, keptPath } from '#platform/files/disk.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { holdHash, isHashUsed, listHashes, listWaiting, saveScan } from '#platform/files/files.store.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** Content without a row may belong to a deed that is just being done; after a day it belongs to one that failed. */
const restMs = 86_400_000

type Room = Pick<FileRoom, 'folder'>
/** Runs work in one transaction of one organisation, as a named job. */
export type InEach = <T>(organisation: Id, work: (db: OrganisationDb) => Promise<T>) => Promise<T>

/** The organisations that have files here. */
export async function organisationsWithFiles({ folder }: Room): Promise<readonly Id[]> {
  return (await names(folder)).filter(isId)
}

/** Removes files that never finished arriving and content that no row names, when they are older than a day. Says how many. */
export async function sweepFiles(room: Room, inEach: InEach, now: string): Promise<number> {
  const before = Date.parse(now) - restMs
  let swept = 0
  for (const name of await names(arrivingFolder(room))) {
    const path = join(arrivingFolder(room), name)
    if (await isOlder(path, before)) swept += await gone(path)
  }
  for (const organisation of await organisationsWithFiles(room)) {
    for (const hash of await hashesOnDisk(room, organisation)) {
      const path = keptPath(room, organisation, hash)
      if (!(await isOlder(path, before))) continue
      swept += await inEach(organisation, async (db) => {
        await holdHash(db, hash)
        // Asked again under the lock: somebody may have added the same content meanwhile.
        const isNeeded = (await isHashUsed(db, hash)) || !(await isOlder(path, before))
        return isNeeded ? 0 : await gone(path)
      })
    }
  }
  return swept
}

/** What is wrong with the files of one organisation: content that is missing or is not what its name says. Rows are read first. */
export async function damagedFiles(room: Room, db: OrganisationDb): Promise<readonly string[]> {
  const problems: string[] = []
  for (const { hash } of await listHashes(db)) {
    const found = await hashOfFile(keptPath(room, db.organisation, hash)).catch(() => undefined)
    if (found === undefined) problems.push(`${db.organisation}/${hash} is missing`)
    else if (found.hash !== hash) problems.push(`${db.organisation}/${hash} is damaged`)
  }
  return problems
}

/** Scans what was held while the scanner was away. Says how many were scanned and how many wait still. */
export async function scanWaiting(
  room: FileRoom,
  db: OrganisationDb,
  now: string,
): Promise<{ readonly scanned: number; readonly waiting: number }> {
  const hashes = await listWaiting(db)
  let scanned = 0
  for (const hash of hashes) {
    const verdict = await (room.scanner?.(keptPath(room, db.organisation, hash)) ?? 'away')
    if (verdict === 'away') continue
    await saveScan(db, hash, verdict, now)
    scanned += 1
  }
  return { scanned, waiting: hashes.length - scanned }
}

async function hashesOnDisk({ folder }: Room, organisation: Id): Promise<string[]> {
  const found: string[] = []
  for (const start of (await names(join(folder, organisation))).filter((one) => /^[0-9a-f]{2}$/.test(one))) {
    const rests = await names(join(folder, organisation, start))
    found.push(...rests.filter((one) => /^[0-9a-f]{62}$/.test(one)).map((rest) => start + rest))
  }
  return found
}

/** What is in a folder; nothing when there is no such folder. */
async function names(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}

async function isOlder(path: string, beforeMs: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && found.mtimeMs < beforeMs
}

async function gone(path: string): Promise<number> {
  await rm(path, { force: true })
  return 1
}
