import type { CompiledQuery } from 'kysely'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import type { DB } from '#platform/db/schema.generated.ts'
import { statementName } from '#platform/watching/statement-name.ts'
import { type Work, watched } from '#platform/watching/watched.ts'

/** Builds typed queries and runs none: rows are asked for through a transaction, so that nothing runs outside one. */
export const build = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** A query made with the parameterising tag `sql` of Kysely, or with `build`. */
export type Query<T> = { compile(by: typeof build): CompiledQuery<T> }

/** Asks questions inside one open transaction. */
export type Asking = {
  /** All rows. */
  rows<T>(query: Query<T>): Promise<T[]>
  /** The first row, or nothing. */
  row<T>(query: Query<T>): Promise<T | undefined>
  /** How many rows were touched. */
  run(query: Query<unknown>): Promise<number>
  /** The connection itself, for COPY and cursors only. */
  readonly connection: PoolClient
}

/**
 * Runs `work` in one transaction on a connection of `pool`; `opening` is SQL without parameters that is sent
 * together with the BEGIN. Commits when `work` returns, rolls back when it throws or calls `undo`.
 */
export function inTransaction<T>(
  pool: Pool,
  opening: string,
  work: (ask: Asking, undo: () => void) => Promise<T>,
): Promise<T> {
  const login = () => ({ name: pool.options.application_name ?? 'unnamed' })
  return watched('transaction', login, (seen) => transact(pool, opening, work, seen))
}

async function transact<T>(
  pool: Pool,
  opening: string,
  work: (ask: Asking, undo: () => void) => Promise<T>,
  seen: Work | undefined,
): Promise<T> {
  const connection = await pool.connect()
  let keep = true
  let broken: Error | undefined
  // Not waited for: the first question travels with it in one round trip. Should it fail, no organisation is set and nothing is seen.
  const opened = connection.query(`begin; ${opening}`)
  opened.catch(() => undefined)
  try {
    const value = await work(askingOn(connection), () => {
      keep = false
    })
    await opened
    await connection.query(keep ? 'commit' : 'rollback')
    if (seen) seen.outcome = keep ? 'kept' : 'undone'
    return value
  } catch (fault) {
    await connection.query('rollback').catch((second: Error) => {
      broken = second
    })
    throw fault
  } finally {
    connection.release(broken)
  }
}

function askingOn(connection: PoolClient): Asking {
  const ask = async <T>(query: Query<T>): Promise<{ rows: T[]; rowCount: number | null }> => {
    const { sql, parameters } = query.compile(build)
    const name = () => ({ name: statementName(sql) })
    return await watched('statement', name, () => connection.query<T & QueryResultRow>(sql, [...parameters]))
  }
  return {
    rows: async (query) => (await ask(query)).rows,
    row: async (query) => (await ask(query)).rows[0],
    run: async (query) => (await ask(query)).rowCount ?? 0,
    connection,
  }
}
