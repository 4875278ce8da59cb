import pg from 'pg'
import { columnValues } from '#platform/db/column-values.ts'
import type { Database, Door } from '#platform/db/database.ts'
import type { Log } from '#platform/log/log.ts'

/** The doors of the three roles. */
export type Doors = {
  readonly app: Door
  readonly identity: Door
  readonly owner: Door
  /** A copy of the database that may only be read, as the app's role; null or nothing when there is none. */
  readonly replica?: Door | null
}

/** What differs between a web process, where nothing may take long, and a command, where it may. */
export type ConnectWay = { readonly log: Log; readonly longestStatementMs: number; readonly connections: number }

/** How a web process connects. A statement is cut after 30 seconds, so that nothing hangs for ever. */
export function forWeb(log: Log): ConnectWay {
  return { log, longestStatementMs: 30_000, connections: 12 }
}

/** How a command connects: imports and reports may take as long as they need. */
export function forCommands(log: Log): ConnectWay {
  return { log, longestStatementMs: 0, connections: 4 }
}

/** Makes the pools. Nothing is connected yet: a pool connects when it is first asked something. */
export function connect(doors: Doors, way: ConnectWay): Database {
  const app = openPool(doors.app, 'lessen app', { ...way, pipeline: true })
  const identity = openPool(doors.identity, 'lessen identity', { ...way, pipeline: true })
  const owner = openPool(doors.owner, 'lessen owner', { ...way, longestStatementMs: 0, connections: 2 })
  const streams = openPool(doors.app, 'lessen streams', { ...way, longestStatementMs: 0, connections: 2 })
  const replica = doors.replica ? openPool(doors.replica, 'lessen replica', way) : null
  const all = [app, identity, owner, streams, ...(replica === null ? [] : [replica])]
  const close = async () => void (await Promise.all(all.map(endOnce)))
  return { app, identity, owner, streams, replica, jobDoor: doors.app, close }
}

/** Closes a pool after what is running; does nothing to one that is closed. */
export async function endOnce(pool: pg.Pool): Promise<void> {
  if (!pool.ended && !pool.ending) await pool.end()
}

/** One pool. A broken connection is logged and replaced; without the listeners Node would end the whole process. */
export function openPool(door: Door, name: string, way: ConnectWay & { pipeline?: boolean }): pg.Pool {
  const pool = new pg.Pool({
    ...door,
    max: way.connections,
    pipeline: way.pipeline ?? false,
    types: columnValues,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    ...(way.longestStatementMs > 0 && {
      statement_timeout: way.longestStatementMs,
      query_timeout: way.longestStatementMs + 5_000,
      idle_in_transaction_session_timeout: 60_000,
    }),
  })
  const lost = (fault: Error) => {
    // A server that stops while we leave says so on connections that are being closed: no loss.
    if (!pool.ending && !pool.ended) way.log.warn('database.connection-lost', { role: name }, fault)
  }
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return pool
}
