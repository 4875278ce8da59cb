import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Pool, PoolClient } from 'pg'
import { newId } from '#basics/id.ts'
import { type BackupManifest, entryNames, headerOf } from '#platform/backup/backup-format.ts'
import { type BackupParts, beginParts } from '#platform/backup/backup-parts.ts'
import { describeDatabase } from '#platform/backup/describe-database.store.ts'
import { type KeptFolders, listFiles, openFile } from '#platform/backup/kept-files.ts'
import { encrypted } from '#platform/backup/keys.ts'
import { beginSnapshot, endSnapshot } from '#platform/backup/read-rows.store.ts'
import { printDatabase, rowsIn, tablesInto } from '#platform/backup/snapshot.ts'
import { houseVersion } from '#platform/config/house-version.ts'
import type { AskedSettings } from '#platform/config/settings.ts'

/** What is kept, and how. */
export type BackupSource = {
  /** The owner's login: the walls bind it too, so it reads organisation by organisation. */
  readonly owner: Pool
  readonly settings: Pick<AskedSettings, 'dataFolder' | 'filesFolder' | 'mode' | 'backup'>
  /** Says how far it has come. */
  tell(text: string): void
}

/** What was kept. */
export type Kept = { readonly madeAt: string; readonly rows: number; readonly files: number }

/**
 * Writes a backup of one moment of the database, with the files and the secret of the data folder, to `target`.
 * People go on working meanwhile. Nothing is held in memory but one piece of it; nothing leaves unencrypted.
 */
export async function writeBackup(source: BackupSource, target: Writable): Promise<Kept> {
  const connection = await source.owner.connect()
  const parts = beginParts()
  const flowing = flow(parts.stream, source, target)
  flowing.catch((fault: Error) => parts.stream.destroy(fault))
  try {
    await beginSnapshot(connection)
    const kept = await fill(parts, connection, source)
    await flowing
    return kept
  } catch (fault) {
    parts.stream.destroy()
    await flowing
    throw fault
  } finally {
    await endSnapshot(connection)
  }
}

async function flow(tar: AsyncIterable<unknown>, { settings }: BackupSource, target: Writable): Promise<void> {
  const gzip = createGzip({ level: 3 })
  const squeezing = pipeline(tar, gzip)
  squeezing.catch(() => undefined)
  await pipeline(await encrypted(gzip, settings.backup), target)
  await squeezing
}

async function fill(parts: BackupParts, connection: PoolClient, source: BackupSource): Promise<Kept> {
  const { settings, tell } = source
  const described = await describeDatabase(connection)
  const header = headerOf({ id: newId(), lessen: houseVersion(), mode: settings.mode, ...described })
  await parts.add(entryNames.header, JSON.stringify(header))
  const secret = join(settings.dataFolder, 'secret')
  if (existsSync(secret)) await parts.add(entryNames.secret, readFileSync(secret))

  const print = await printDatabase(connection, (table) => {
    tell(`Keeping ${table.name} …`)
    return tablesInto(parts)(table)
  })
  const files = await keepFiles(parts, settings)
  const manifest: BackupManifest = { ...print, files }
  await parts.add(entryNames.manifest, JSON.stringify(manifest))
  parts.finish()
  return { madeAt: header.madeAt, rows: rowsIn(manifest), files: files.length }
}

async function keepFiles(parts: BackupParts, folders: KeptFolders): Promise<BackupManifest['files']> {
  const kept: BackupManifest['files'] = []
  for (const path of listFiles(folders)) {
    const file = openFile(folders, path)
    if (file === null) continue
    await parts.addStream(`${entryNames.files}${path}`, file.bytes, file.stream)
    kept.push(file.seen())
  }
  return kept
}
