import pg from 'pg'
import { columnValues } from '#platform/db/column-values.ts'

/** A connection as the cluster's superuser. Used to make roles and databases, and by tests; never while serving. */
export function asSuperuser(runFolder: string, database: string): pg.Client {
  const client = new pg.Client({
    host: runFolder,
    user: 'postgres',
    database,
    types: columnValues,
    application_name: 'lessen supervisor',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  return client
}

/** Whether PostgreSQL answers a question by now. While it starts or recovers it does not. */
export async function answers(runFolder: string): Promise<boolean> {
  const client = asSuperuser(runFolder, 'postgres')
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
