import type { Pool, PoolClient } from 'pg'
import type { Migration } from '#platform/db/migration-files.ts'

/** Known only to Lessen: every process that migrates the same database waits for this lock. */
const lockNumber = 7_310_002

/**
 * Brings the database forward to the last of `migrations` and gives the names of those that ran. Forward only, all of
 * them or none: one that fails leaves the database as the version before knew it, so that it still starts. Under a
 * lock, so that of twenty processes that start at once only one does it.
 * Refuses (throws), by name, a migration that was changed after it ran, and a database that is ahead of these files.
 */
export async function migrate(owner: Pool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await owner.connect()
  try {
    if ((await waiting(client, migrations)).length === 0) return []
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(${lockNumber})`)
    await client.query(ground)
    // Triggers that wait for the end would keep a later migration from changing a table that an earlier one wrote to.
    await client.query('set constraints all immediate')
    const left = await waiting(client, migrations)
    for (const migration of left) await run(client, migration)
    await client.query('commit')
    return left.map(({ name }) => name)
  } finally {
    client.release(true)
  }
}

/** The migrations that have not run yet. Refuses (throws) when what ran is not what the files say. */
export async function waiting(db: Pool | PoolClient, migrations: readonly Migration[]): Promise<Migration[]> {
  const done = await recorded(db)
  for (const name of done.keys()) {
    if (!migrations.some((migration) => migration.name === name))
      throw new Error(
        `the database has run ${name}, which this installation does not have: it was used by a newer Lessen, or with another LESSEN_MODE`,
      )
  }
  return migrations.filter((migration) => !isDone(done, migration))
}

async function run(client: PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql)
    await client.query('insert into platform_meta.migrations (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
  } catch (fault) {
    throw new Error(`migrations/${migration.name} failed: ${fault instanceof Error ? fault.message : 'unknown'}`, {
      cause: fault,
    })
  }
}

function isDone(done: Map<string, string>, migration: Migration): boolean {
  const sha256 = done.get(migration.name)
  if (sha256 !== undefined && sha256 !== migration.sha256)
    throw new Error(
      `migrations/${migration.name} was changed after it ran here: put it back, and write a new one instead`,
    )
  return sha256 !== undefined
}

async function recorded(db: Pool | PoolClient): Promise<Map<string, string>> {
  const exists = await db.query<{ at: string | null }>(`select to_regclass('platform_meta.migrations')::text as at`)
  if (exists.rows[0]?.at == null) return new Map()
  const { rows } = await db.query<{ name: string; sha256: string }>('select name, sha256 from platform_meta.migrations')
  return new Map(rows.map((row) => [row.name, row.sha256]))
}

/** The web process reads it as lessen_app, to know whether it is ready. */
const ground = `
  create schema if not exists platform_meta;
  create table if not exists platform_meta.migrations (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default clock_timestamp()
  );
  grant usage on schema platform_meta to lessen_app;
  grant select on platform_meta.migrations to lessen_app;
  comment on schema platform_meta is 'What the house knows about its own database.';
  comment on table platform_meta.migrations is 'Every migration that ran, with the hash of its text. {none}';
  comment on column platform_meta.migrations.name is 'File name in migrations/.';
  comment on column platform_meta.migrations.sha256 is 'SHA-256 of the text that ran; a file changed later is refused.';
  comment on column platform_meta.migrations.applied_at is 'When it ran.';`
