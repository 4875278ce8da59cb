import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '#tests/setup/test-database.ts'

const { superuser } = await testDatabase()
const guide = readFileSync(new URL('../../docs/running/own-database.md', import.meta.url), 'utf8')
const suffix = `_guide_${randomBytes(4).toString('hex')}`
const roles = ['owner', 'app', 'identity'].map((role) => `lessen_${role}${suffix}`)

/** The statements of the guide, with names of their own, because the run's PostgreSQL has the real roles already. */
const statements = (/```sql\n([\s\S]*?)```/.exec(guide)?.[1] ?? '')
  .replace(/lessen_(owner|app|identity)\b/g, `lessen_$1${suffix}`)
  .replace(/\bdatabase lessen\b/g, `database lessen${suffix}`)
  .split(';')
  .map((statement) => statement.trim())
  .filter(Boolean)

afterAll(async () => {
  await superuser.query(`drop database if exists lessen${suffix}`)
  for (const role of roles) await superuser.query(`drop role if exists ${role}`)
})

test('the guide to a database of your own makes roles that cannot step round the walls', async () => {
  expect(statements.length).toBe(7)
  for (const statement of statements) await superuser.query(statement)

  const made = await superuser.query(
    `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong, rolcanlogin as enters from pg_roles where rolname = any($1) order by 1`,
    [roles],
  )
  expect(made.rows).toEqual(roles.toSorted().map((rolname) => ({ rolname, strong: false, enters: true })))

  const entry = await superuser.query(
    `select r as role, pg_get_userbyid(d.datdba) = r as owns, has_database_privilege(r, d.oid, 'connect') as enters
     from pg_database d cross join unnest($2::text[]) r where d.datname = $1 order by 1`,
    [`lessen${suffix}`, roles],
  )
  expect(entry.rows).toEqual(
    roles.toSorted().map((role) => ({ role, owns: role.startsWith('lessen_owner'), enters: true })),
  )
})
