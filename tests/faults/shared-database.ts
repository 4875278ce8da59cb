import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { forCommands } from '#platform/db/connect.ts'
import { claimDataFolder } from '#platform/db/embedded/claim.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { openEmbedded } from '#platform/db/embedded/open-embedded.ts'
import { houseDatabase, roleNames } from '#platform/db/roles.ts'
import { createLog } from '#platform/log/log.ts'

/**
 * A durable PostgreSQL in `folder` that belongs to this test, so that processes which share it may die. Gives the
 * settings by which they reach it, as they would one that somebody else runs.
 */
export async function sharedDatabase(folder: string): Promise<Record<string, string>> {
  const settings = { dataFolder: folder, pgUser: null, pgBin: null }
  const claim = await claimDataFolder(settings, { pid: process.pid, what: 'a test' })
  if (!claim.ok) throw new Error('the data folder of this test is somebody else’s')
  const log = createLog({ level: 'error' })
  const opened = await openEmbedded(claim.value, settings, { ...forCommands(log), giveUp: () => undefined })
  if (!opened.ok) throw new Error(opened.problems)
  onTestFinished(opened.value.close)
  const url = (role: string) =>
    `postgresql://${role}@localhost/${houseDatabase}?host=${encodeURIComponent(runFolder(folder))}`
  return {
    DATABASE_URL: url(roleNames.app),
    DATABASE_IDENTITY_URL: url(roleNames.identity),
    DATABASE_OWNER_URL: url(roleNames.owner),
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => done(typeof at === 'object' && at !== null ? at.port : 0))
    })
  })
}
