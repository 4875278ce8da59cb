import type { PoolClient } from 'pg'
import type { BackupHeader } from '#platform/backup/backup-format.ts'

/** What a backup's header says of the database: its version, the moment of this transaction, and what had run. */
export async function describeDatabase(
  connection: PoolClient,
): Promise<Pick<BackupHeader, 'postgres' | 'madeAt' | 'migrations'>> {
  const { rows } = await connection.query<{ postgres: string; madeAt: string }>(
    `select current_setting('server_version') as postgres, now() as "madeAt"`,
  )
  const ran = await connection.query<{ name: string; sha256: string }>(
    'select name, sha256 from platform_meta.migrations order by name',
  )
  const { postgres = '', madeAt = '' } = rows[0] ?? {}
  return { postgres, madeAt, migrations: ran.rows }
}
