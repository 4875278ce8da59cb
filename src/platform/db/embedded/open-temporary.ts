import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ConnectWay, forCommands } from '#platform/db/connect.ts'
import { claimDataFolder } from '#platform/db/embedded/claim.ts'
import { openEmbedded } from '#platform/db/embedded/open-embedded.ts'
import { isTaken } from '#platform/db/embedded/process-list.ts'
import { bringForward, type OpenDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log/log.ts'

/** A migrated database that is thrown away: for tests, and for generating what is derived from the schema. */
export type TemporaryDatabase = OpenDatabase & { readonly folder: string; readonly runFolder: string }

const prefix = 'lessen-temporary-'

/** An empty folder in the temporary folder, named after this process. Those of processes that are gone are removed. */
export function temporaryFolder(): string {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!isTaken(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
}

/** Starts a PostgreSQL that does not wait for the disk, in `folder`, migrates it, and removes the folder on closing. */
export async function openTemporary(folder: string = temporaryFolder()): Promise<TemporaryDatabase> {
  const log = createLog({ level: 'error' })
  const settings = { dataFolder: folder, pgUser: null, pgBin: null }
  const claim = await claimDataFolder(settings, { pid: process.pid, what: 'a temporary database' })
  if (!claim.ok) throw new Error(typeof claim.problems === 'string' ? claim.problems : `${folder} is taken`)
  const way: ConnectWay = forCommands(log)
  const giveUp = (says: string) => log.error('postgres.lost', { says })
  const opened = await openEmbedded(claim.value, settings, { ...way, durable: false, giveUp })
  if (!opened.ok) throw new Error(opened.problems)
  const moved = await bringForward(opened.value.database, 'both')
  if (!moved.ok) throw new Error(moved.problems)
  const close = async () => {
    await opened.value.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { database: opened.value.database, folder, runFolder: claim.value.folders.run, close }
}
