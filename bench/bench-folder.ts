import { type ConnectWay, forCommands } from '#platform/db/connect.ts'
import { claimDataFolder, sayHeld } from '#platform/db/embedded/claim.ts'
import { openEmbedded } from '#platform/db/embedded/open-embedded.ts'
import { bringForward, type OpenDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log/log.ts'

/**
 * Opens the PostgreSQL of a data folder for filling, migrated. It does not wait for the disk: what is filled in is
 * thrown away with the folder. The app that is measured opens the same folder anew, and then it does wait.
 */
export async function openForFilling(dataFolder: string): Promise<OpenDatabase> {
  const log = createLog({ level: 'error' })
  const settings = { dataFolder, pgUser: null, pgBin: null }
  const claim = await claimDataFolder(settings, { pid: process.pid, what: 'a benchmark' })
  if (!claim.ok) throw new Error(typeof claim.problems === 'string' ? claim.problems : sayHeld(claim.problems))
  const way: ConnectWay = forCommands(log)
  const giveUp = (says: string) => log.error('postgres.lost', { says })
  const opened = await openEmbedded(claim.value, settings, { ...way, durable: false, giveUp })
  if (!opened.ok) throw new Error(opened.problems)
  const moved = await bringForward(opened.value.database, 'both')
  if (!moved.ok) throw new Error(moved.problems)
  return opened.value
}
