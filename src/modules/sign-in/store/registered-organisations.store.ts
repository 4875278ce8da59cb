import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** An organisation of this installation, as far as sign-in has to know it. */
export type RegisteredOrganisation = {
  readonly id: Id
  readonly code: string
  readonly name: string
  readonly timeZone: string
}

/** The organisation with this code. */
export async function findOrganisationByCode(
  db: IdentityDb,
  code: string,
): Promise<RegisteredOrganisation | undefined> {
  return await db.row(sql<RegisteredOrganisation>`
    select id, code, name, time_zone as "timeZone" from identity.organisations where code = ${code}`)
}

/** Every organisation of this installation, by code. */
export async function listRegisteredOrganisations(db: IdentityDb): Promise<RegisteredOrganisation[]> {
  return await db.rows(sql<RegisteredOrganisation>`
    select id, code, name, time_zone as "timeZone" from identity.organisations order by code`)
}
