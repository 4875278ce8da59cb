import type { Client } from 'pg'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'

/** The name of the house's database. */
export const houseDatabase = 'lessen'

/** The three roles that enter it; migrations grant to them by these names. */
export const roleNames = { app: 'lessen_app', identity: 'lessen_identity', owner: 'lessen_owner' } as const

/**
 * Makes roles and database where they are missing; does nothing where they are there. The owner owns database and
 * schemas and is no superuser; the other two own nothing and cannot step round row-level security.
 */
export async function prepareRoles(runFolder: string): Promise<void> {
  const client = asSuperuser(runFolder, 'postgres')
  await client.connect()
  try {
    for (const role of Object.values(roleNames)) await client.query(makeRole(role))
    await prepareDatabase(client, houseDatabase, 'template0')
  } finally {
    await client.end()
  }
}

/** Makes a database that belongs to the owner role and that only the three roles may enter. */
export async function prepareDatabase(superuser: Client, name: string, template: string): Promise<void> {
  const { rowCount } = await superuser.query('select 1 from pg_database where datname = $1', [name])
  if (rowCount === 0) await superuser.query(`create database "${name}" template "${template}" owner ${roleNames.owner}`)
  await superuser.query(`revoke all on database "${name}" from public`)
  await superuser.query(`grant connect, temporary on database "${name}" to ${roleNames.app}`)
  await superuser.query(`grant connect on database "${name}" to ${roleNames.identity}`)
}

function makeRole(role: string): string {
  return `do $$ begin
    if not exists (select 1 from pg_roles where rolname = '${role}') then
      create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
    end if;
  end $$`
}
