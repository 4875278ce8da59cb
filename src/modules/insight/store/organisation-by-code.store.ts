import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** An organisation as sign-in data know it: what a command needs to find it and to read its clocks. */
export type KnownOrganisation = { readonly id: Id; readonly code: string; readonly timeZone: string }

/** The organisation with this code, or nothing. */
export async function findOrganisationByCode(
  identity: IdentityDb,
  code: string,
): Promise<KnownOrganisation | undefined> {
  return await identity.row(
    sql<KnownOrganisation>`select id, code, time_zone as "timeZone" from identity.organisations where code = ${code}`,
  )
}
