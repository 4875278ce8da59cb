import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, endOnce, openPool } from '#platform/db/connect.ts'
import type { Database } from '#platform/db/database.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { doorsOver } from '#platform/db/embedded/open-embedded.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { houseDatabase, prepareDatabase } from '#platform/db/roles.ts'
import { createLog } from '#platform/log/log.ts'

/** A database of a test file's own: migrated, empty, with the real roles. The superuser is for looking behind the walls. */
export type TestDatabase = { readonly database: Database; readonly superuser: Pool; readonly name: string }

/**
 * Copies the migrated template into a database for this test file (about 30 ms) and drops it after the file's last test.
 * Call it at the top of the file: `const { database } = await testDatabase()`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const run = runFolder(await readyFolder())
  const name = `test_${randomBytes(6).toString('hex')}`
  await asking(run, (superuser) => prepareDatabase(superuser, name, houseDatabase))
  const way = { log: createLog({ level: 'error' }), longestStatementMs: 60_000, connections: 5 }
  const database = connect(doorsOver(run, name), way)
  const superuser = openPool({ host: run, user: 'postgres', database: name }, 'superuser', way)
  afterAll(async () => {
    await database.close()
    await endOnce(superuser)
    await asking(run, (client) => client.query(`drop database if exists "${name}" with (force)`))
  })
  return { database, superuser, name }
}

async function asking(
  run: string,
  work: (superuser: ReturnType<typeof asSuperuser>) => Promise<unknown>,
): Promise<void> {
  const superuser = asSuperuser(run, 'postgres')
  await superuser.connect()
  try {
    await work(superuser)
  } finally {
    await superuser.end()
  }
}

/** Waits for the run's PostgreSQL. Refuses (throws) with its reason when it could not start. */
async function readyFolder(): Promise<string> {
  const folder = inject('testPostgres')
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(20)) {
    if (existsSync(join(folder, 'ready'))) return folder
    if (existsSync(join(folder, 'failed'))) throw new Error(readFileSync(join(folder, 'failed'), 'utf8'))
  }
  throw new Error('the PostgreSQL of the test run did not become ready')
}
