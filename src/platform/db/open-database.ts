import { join } from 'node:path'
import { ok, type Result, refused } from '#basics/result.ts'
import { houseRoot } from '#platform/config/house-root.ts'
import type { AskedSettings, DatabaseUrls } from '#platform/config/settings.ts'
import { type ConnectWay, connect } from '#platform/db/connect.ts'
import type { Database } from '#platform/db/database.ts'
import { durabilityProblem } from '#platform/db/durability.ts'
import { migrate } from '#platform/db/migrate.ts'
import { type Migration, readMigrations } from '#platform/db/migration-files.ts'
import { roleProblems } from '#platform/db/role-limits.ts'

/** A database in use: its pools, and how to leave it. */
export type OpenDatabase = {
  readonly database: Database
  /** Closes the pools; stops PostgreSQL and lets the data folder go, when they are ours. */
  readonly close: () => Promise<void>
}

/** Where the steps of the database's history lie. */
const migrationsFolder = join(houseRoot, 'migrations')

/** The steps that an installation runs: a network-only one leaves out every table that could hold a person's record. */
export function houseMigrations(mode: AskedSettings['mode']): Migration[] {
  return readMigrations(migrationsFolder).filter((migration) => mode !== 'network' || !migration.isForPractice)
}

/**
 * Connects to a PostgreSQL that somebody else runs. Refuses logins that row-level security would not bind, and a server
 * that acknowledges before it has written.
 */
export async function openRemote(urls: DatabaseUrls, way: ConnectWay): Promise<Result<OpenDatabase, string>> {
  const door = (connectionString: string) => ({ connectionString })
  const database = connect(
    {
      app: door(urls.app),
      identity: door(urls.identity),
      owner: door(urls.owner),
      replica: urls.replica == null ? null : door(urls.replica),
    },
    way,
  )
  const problem = await withPatience(() => whatIsWrong(database)).catch(
    (fault: Error) =>
      `Lessen cannot reach its database: ${fault.message || 'no answer'}. Check DATABASE_URL, DATABASE_IDENTITY_URL and DATABASE_OWNER_URL.`,
  )
  if (problem === null) return ok({ database, close: () => database.close() })
  await database.close()
  return refused(problem)
}

/** A machine that is busy starting many things answers late, not never: what was not answered in time is asked twice more. */
async function withPatience<T>(ask: () => Promise<T>, triesLeft = 2): Promise<T> {
  try {
    return await ask()
  } catch (fault) {
    if (triesLeft === 0 || !(fault instanceof Error) || !/timeout/i.test(fault.message)) throw fault
    return await withPatience(ask, triesLeft - 1)
  }
}

async function whatIsWrong(database: Database): Promise<string | null> {
  return (await roleProblems(database)) ?? (await durabilityProblem(database))
}

/** Brings the database forward to this version of the house. Refuses with the sentence of what stands in the way. */
export async function bringForward(database: Database, mode: AskedSettings['mode']): Promise<Result<string[], string>> {
  try {
    return ok(await migrate(database.owner, houseMigrations(mode)))
  } catch (fault) {
    return refused(`The database could not be brought forward: ${fault instanceof Error ? fault.message : 'unknown'}`)
  }
}
