import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Incident } from '../domain/incident.ts'
import { rowsOf } from './incident-rows.store.ts'
import { isIncomplete, practicesOf } from './save-incident.store.ts'

/** An amendment: the version its writer saw, why it is made, and the whole record as it should be. */
export type Amendment = { readonly seen: number; readonly because: string; readonly content: Incident }

/**
 * Keeps the next version of an incident, in one round trip. Refuses, keeping nothing, when the version its writer saw is
 * no longer the current one: of two amendments at once the second is told, and no version is ever lost or overwritten.
 */
export async function amendIncident(db: OrganisationDb, id: Id, amendment: Amendment): Promise<'amended' | 'stale'> {
  const { seen, because, content } = amendment
  const rows = rowsOf(db, { id, version: seen + 1, because }, content)
  const kept = await db.run(sql`
    with head as (
      update private.incidents set version = ${seen + 1}, person_id = ${content.personId}, unit_id = ${content.unitId},
        started_on = ${content.start.date}, started_time = ${content.start.time}, practices = ${practicesOf(content)},
        interventions = ${content.interventions.length}, is_incomplete = ${isIncomplete(content)}
      where organisation_id = ${db.organisation} and id = ${id} and version = ${seen}
      returning id),
    version as (
      insert into private.incident_versions
      select v.* from head, jsonb_populate_record(null::private.incident_versions,
        ${JSON.stringify(rows.version)}::jsonb || jsonb_build_object('made_at', clock_timestamp())) v),
    interventions as (
      insert into private.interventions
      select i.* from head, jsonb_populate_recordset(null::private.interventions, ${JSON.stringify(rows.interventions)}::jsonb) i),
    staff as (
      insert into private.intervention_staff
      select s.* from head, jsonb_populate_recordset(null::private.intervention_staff, ${JSON.stringify(rows.staff)}::jsonb) s)
    select id from head`)
  return kept === 1 ? 'amended' : 'stale'
}
