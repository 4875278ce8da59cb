import type { Finding } from '#platform/commands/machine-findings.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import { durabilityProblem } from '#platform/db/durability.ts'
import { waiting } from '#platform/db/migrate.ts'
import { houseMigrations } from '#platform/db/open-database.ts'
import { roleProblems } from '#platform/db/role-limits.ts'

/** The first PostgreSQL 18 without the faults known when this was written, as server_version_num. */
const leastVersion = 180_004

/** Asked through the logins of the web process, which is all it holds while it serves. */
type Asked = Pick<Database, 'app' | 'identity'> & Partial<Pick<Database, 'replica'>>

/** What the database shows: version, durability, roles, migrations, and the walls between organisations. */
export async function databaseFindings(database: Asked, mode: Settings['mode']): Promise<Finding[]> {
  return [
    await versionFinding(database),
    await durabilityFinding(database),
    await roleFinding(database),
    await migrationFinding(database, mode),
    await wallFinding(database),
  ]
}

async function versionFinding({ app }: Asked): Promise<Finding> {
  const { rows } = await app.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  )
  const { number = 0, text = 'unknown' } = rows[0] ?? {}
  return { name: 'PostgreSQL', isSound: number >= leastVersion, says: `version ${text}; 18.4 or later of 18 is needed` }
}

async function durabilityFinding(database: Asked): Promise<Finding> {
  const problem = await durabilityProblem(database)
  return { name: 'durability', isSound: problem === null, says: problem ?? 'what is acknowledged is on the disk' }
}

async function roleFinding(database: Asked): Promise<Finding> {
  const problem = await roleProblems(database)
  return {
    name: 'roles',
    isSound: problem === null,
    says: problem ?? 'row-level security binds the logins of the web process',
  }
}

async function migrationFinding({ app }: Asked, mode: Settings['mode']): Promise<Finding> {
  const steps = houseMigrations(mode)
  const left = await waiting(app, steps)
  const says = left.length === 0 ? `all ${steps.length} have run` : `${left.length} of ${steps.length} have not run yet`
  return { name: 'migrations', isSound: left.length === 0, says }
}

async function wallFinding({ app }: Asked): Promise<Finding> {
  const { rows } = await app.query<{ name: string; walled: boolean }>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity
      and exists (select 1 from pg_policy where polrelid = c.oid) as walled
    from pg_class c where c.relnamespace = to_regnamespace('private') and c.relkind in ('r', 'p') order by 1`)
  const open = rows.filter((row) => !row.walled).map((row) => row.name)
  const says =
    open.length === 0
      ? `all ${rows.length} private tables are behind forced row-level security`
      : `no wall around ${open.join(', ')}`
  return { name: 'walls', isSound: open.length === 0, says }
}
