import { sql } from 'kysely'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Organisation } from '../domain/organisation.ts'

/** The organisation of `db`, or nothing when it was never set up. */
export async function findOrganisation(db: OrganisationDb): Promise<Organisation | undefined> {
  return await db.row(sql<Organisation>`
    select id, code, name, sector from private.organisations where organisation_id = ${db.organisation}`)
}

/**
 * Sets up the organisation of `db`, or changes it: its particulars, and what it is found by when people sign in
 * (`timeZone`: IANA, London when left out). Refuses, keeping nothing, a code that another organisation here has.
 * The two parts are in two transactions, because no login sees both: sign-in data are committed first.
 */
export async function saveOrganisation(
  db: OrganisationDb,
  identity: IdentityDb,
  organisation: Organisation,
  timeZone: string | null = null,
): Promise<'saved' | 'code taken'> {
  if (organisation.id !== db.organisation) throw new TypeError('an organisation is set up in its own scope')
  if (!(await saveIdentity(identity, organisation, timeZone))) return 'code taken'
  await saveParticulars(db, organisation)
  return 'saved'
}

/** Keeps the particulars of the organisation of `db`, new or changed. The id must be its own (else nothing is kept). */
export async function saveParticulars(db: OrganisationDb, { code, name, sector }: Organisation): Promise<void> {
  await db.run(sql`
    insert into private.organisations as o (organisation_id, code, name, sector)
    values (${db.organisation}, ${code}, ${name}, ${sector})
    on conflict (organisation_id) do update set code = excluded.code, name = excluded.name, sector = excluded.sector
      where o.organisation_id = ${db.organisation}`)
}

/** Keeps what is needed to find the organisation by its code. False when another organisation has that code. */
export async function saveIdentity(
  identity: IdentityDb,
  { id, code, name }: Organisation,
  timeZone: string | null,
): Promise<boolean> {
  const kept = await identity.run(sql`
    insert into identity.organisations (id, code, name, time_zone)
    select ${id}::uuid, ${code}, ${name}, coalesce(${timeZone}::text, 'Europe/London')
    where not exists (select from identity.organisations where code = ${code} and id <> ${id})
    on conflict (id) do update set code = excluded.code, name = excluded.name,
      time_zone = coalesce(${timeZone}::text, identity.organisations.time_zone)`)
  return kept === 1
}
