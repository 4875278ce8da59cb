import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** The users who wrote a version of this record: they took part in it. */
export async function listRecorders(db: OrganisationDb, id: Id): Promise<Id[]> {
  const rows = await db.rows(sql<{ by: Id }>`
    select distinct made_by as by from private.incident_versions
    where organisation_id = ${db.organisation} and incident_id = ${id} and made_by is not null`)
  return rows.map(({ by }) => by)
}
