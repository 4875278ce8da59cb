import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** One deed of the audit that concerned a person: looking at them, at a record of theirs, or changing either. */
export type Look = { readonly at: string; readonly who: string; readonly deed: string }

/** Every deed that concerned this person or one of their records, the latest first: what they may ask to see. */
export async function listLooks(db: OrganisationDb, personId: Id): Promise<Look[]> {
  return await db.rows(sql<Look>`
    select at, actor_name as who, deed from (
      select a.id, a.at, a.actor_name, a.deed from private.audit a
      where a.organisation_id = ${db.organisation} and a.subject_kind = 'person' and a.subject_id = ${personId}
      union all
      select a.id, a.at, a.actor_name, a.deed from private.incidents i
      join private.audit a on a.organisation_id = ${db.organisation} and a.subject_kind = 'incident' and a.subject_id = i.id::text
      where i.organisation_id = ${db.organisation} and i.person_id = ${personId}) found
    order by id desc`)
}
