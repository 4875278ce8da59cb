import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openTemporary, type TemporaryDatabase, temporaryFolder } from '#platform/db/embedded/open-temporary.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { houseDatabase } from '#platform/db/roles.ts'
import { openRunFolder, type RunFolder } from './run-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which the run's PostgreSQL tells that it is ready, or why it is not. */
    testPostgres: string
  }
}

type Starting = {
  readonly run: RunFolder
  readonly folder: string
  readonly opened: Promise<TemporaryDatabase | null>
}
let starting: Starting | null = null

/**
 * Starts one PostgreSQL for the whole run and migrates the database of the house: the template of every test file's
 * own. Nobody waits for it but the tests that need it. What tests leave in the temporary folder goes with the run.
 */
export function setup(project: TestProject): () => Promise<void> {
  starting ??= start()
  project.provide('testPostgres', starting.folder)
  return stop
}

function start(): Starting {
  const run = openRunFolder()
  const folder = temporaryFolder()
  const tell = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const opened = open(folder).then(
    (temporary) => {
      tell('ready', '')
      return temporary
    },
    (fault: unknown) => {
      tell('failed', fault instanceof Error ? fault.message : 'unknown')
      return null
    },
  )
  return { run, folder, opened }
}

/** A template can only be copied while nobody is in it: from now on nobody gets in. */
async function open(folder: string): Promise<TemporaryDatabase> {
  const temporary = await openTemporary(folder)
  await temporary.database.close()
  const superuser = asSuperuser(temporary.runFolder, 'postgres')
  await superuser.connect()
  await superuser.query(`alter database ${houseDatabase} with allow_connections false`)
  await superuser.end()
  return temporary
}

async function stop(): Promise<void> {
  const { opened, run } = starting ?? {}
  starting = null
  await (await opened)?.close()
  run?.remove()
}
