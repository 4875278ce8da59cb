import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { ListedVersion } from '../domain/listed-version.ts'

/** The versions of a record, the first one first. Whoever shows them has found the record within their places. */
export async function listVersions(db: OrganisationDb, id: Id): Promise<ListedVersion[]> {
  return await db.rows(sql<ListedVersion>`
    select version, made_at as "madeAt", made_by_name as "madeByName", amended_because as "because"
    from private.incident_versions where organisation_id = ${db.organisation} and incident_id = ${id} order by version`)
}
