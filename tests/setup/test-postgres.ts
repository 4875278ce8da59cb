import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { claimDataFolder } from '#platform/db/embedded/claim.ts'
import { openEmbedded } from '#platform/db/embedded/open-embedded.ts'
import { isTaken } from '#platform/db/embedded/process-list.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { bringForward, type OpenDatabase } from '#platform/db/open-database.ts'
import { houseDatabase } from '#platform/db/roles.ts'
import { createLog } from '#platform/log/log.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which the run's PostgreSQL tells that it is ready, or why it is not. */
    testPostgres: string
  }
}

const prefix = 'lessen-tests-'
let starting: { folder: string; opened: Promise<OpenDatabase | null> } | null = null

/**
 * Starts one PostgreSQL for the whole run, in a temporary folder and without waiting for the disk, and migrates the
 * database of the house: the template of every test file's own. Nobody waits for it but the tests that need it.
 */
export function setup(project: TestProject): () => Promise<void> {
  starting ??= start()
  project.provide('testPostgres', starting.folder)
  return stop
}

function start(): { folder: string; opened: Promise<OpenDatabase | null> } {
  sweep()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const opened = open(folder).then(
    (database) => {
      writeFileSync(join(folder, 'ready'), '')
      return database
    },
    (fault: unknown) => {
      writeFileSync(join(folder, 'failed'), fault instanceof Error ? fault.message : 'unknown')
      return null
    },
  )
  return { folder, opened }
}

async function open(folder: string): Promise<OpenDatabase> {
  const log = createLog({ level: 'error' })
  const claim = await claimDataFolder({ dataFolder: folder, pgUser: null }, { pid: process.pid, what: 'a test run' })
  if (!claim.ok) throw new Error(typeof claim.problems === 'string' ? claim.problems : 'the folder is taken')
  const way = {
    log,
    longestStatementMs: 0,
    connections: 2,
    durable: false,
    giveUp: (why: string) => log.error('postgres.lost', { says: why }),
  }
  const opened = await openEmbedded(claim.value, { pgBin: null }, way)
  if (!opened.ok) throw new Error(opened.problems)
  const moved = await bringForward(opened.value.database)
  if (!moved.ok) throw new Error(moved.problems)
  await opened.value.database.close()
  await closeTemplate(claim.value.folders.run)
  return opened.value
}

/** A template can only be copied while nobody is in it: from now on nobody gets in. */
async function closeTemplate(runFolder: string): Promise<void> {
  const superuser = asSuperuser(runFolder, 'postgres')
  await superuser.connect()
  await superuser.query(`alter database ${houseDatabase} with allow_connections false`)
  await superuser.end()
}

async function stop(): Promise<void> {
  if (starting === null) return
  const { folder, opened } = starting
  starting = null
  await (await opened)?.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Folders of runs that were killed. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!isTaken(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
