import type { Pool } from 'pg'
import type { Database } from '#platform/db/database.ts'

type Rights = {
  name: string
  superuser: boolean
  bypasses: boolean
  owns: boolean
  becomes: string | null
}

/**
 * Why the logins of the web process may not be used, in one sentence, or null. Row-level security, which keeps
 * organisations apart, binds neither superusers nor roles with BYPASSRLS; an owner could switch it off; and a role that
 * may become one of those is no better.
 */
export async function roleProblems(
  database: Pick<Database, 'app' | 'identity'> & Partial<Pick<Database, 'replica'>>,
): Promise<string | null> {
  const [app, identity] = await Promise.all([rightsOf(database.app), rightsOf(database.identity)])
  if (app.name === identity.name)
    return `DATABASE_URL and DATABASE_IDENTITY_URL both log in as ${app.name}: sign-in data needs a login of its own.`
  // A copy that is away at the start is no reason not to start: it is not asked until it is back.
  const copy = database.replica ? await rightsOf(database.replica).catch(() => null) : null
  return (
    faultOf(app, 'DATABASE_URL') ??
    faultOf(identity, 'DATABASE_IDENTITY_URL') ??
    (copy && faultOf(copy, 'DATABASE_REPLICA_URL'))
  )
}

function faultOf(rights: Rights, setting: string): string | null {
  const say = (what: string) =>
    `${setting} logs in as ${rights.name}, which ${what}. Use a role with NOSUPERUSER and NOBYPASSRLS that owns nothing.`
  if (rights.superuser) return say('is a superuser: row-level security would not bind it')
  if (rights.bypasses) return say('has BYPASSRLS: row-level security would not bind it')
  if (rights.owns) return say('owns the database or something in it: it could switch row-level security off')
  if (rights.becomes !== null) return say(`may become ${rights.becomes}, which could step round row-level security`)
  return null
}

async function rightsOf(pool: Pool): Promise<Rights> {
  const { rows } = await pool.query<Rights>(`
    with me as (select * from pg_roles where rolname = current_user),
    owners as (
      select datdba as owner from pg_database where datname = current_database()
      union select nspowner from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
      union select relowner from pg_class join pg_namespace n on n.oid = relnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    )
    select me.rolname as name, me.rolsuper as superuser, me.rolbypassrls as bypasses,
      me.oid in (select owner from owners) as owns,
      (select other.rolname from pg_roles other
        where other.oid <> me.oid and pg_has_role(me.oid, other.oid, 'member')
          and (other.rolsuper or other.rolbypassrls or (other.oid in (select owner from owners) and other.rolname <> 'pg_database_owner'))
        limit 1) as becomes
    from me`)
  const [rights] = rows
  if (rights === undefined) throw new Error('the database does not know who we are')
  return rights
}
