import type { Pool } from 'pg'
import type { Finding } from '#platform/commands/machine-findings.ts'

/** Connections of one process at most, and some for commands and for people who mend. */
const leastConnections = 33 + 10

type Shown = {
  readonly connections: number
  readonly encoding: string
  readonly vacuum: string
  readonly readonly: string
  readonly isolation: string
}

/** Whether settings of PostgreSQL that Lessen depends on are as it needs them; those about durability are looked at apart. */
export async function databaseSettingsFinding(app: Pool): Promise<Finding> {
  const { rows } = await app.query<Shown>(`
    select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as connections,
      current_setting('server_encoding') as encoding, current_setting('autovacuum') as vacuum,
      current_setting('default_transaction_read_only') as readonly,
      current_setting('default_transaction_isolation') as isolation`)
  const [shown] = rows
  const problems = shown === undefined ? ['it does not tell its settings'] : problemsOf(shown)
  const says =
    problems.length === 0
      ? `${shown?.connections} connections, ${shown?.encoding}, vacuumed by itself`
      : problems.join('; ')
  return { name: 'database settings', isSound: problems.length === 0, says }
}

function problemsOf({ connections, encoding, vacuum, readonly: cannotWrite, isolation }: Shown): string[] {
  return [
    ...(connections < leastConnections
      ? [
          `max_connections leaves ${connections}; one process of Lessen needs ${leastConnections}, each other one 33 more`,
        ]
      : []),
    ...(encoding === 'UTF8' ? [] : [`the encoding is ${encoding}: make the database with UTF8`]),
    ...(vacuum === 'on' ? [] : ['autovacuum is off: tables grow and figures become slow']),
    ...(cannotWrite === 'off' ? [] : ['default_transaction_read_only is on: nothing can be saved']),
    ...(isolation === 'read committed'
      ? []
      : [`default_transaction_isolation is ${isolation}: it must be read committed`]),
  ]
}
