import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { localIdFrom } from '../domain/check-intervention.ts'
import type { Incident } from '../domain/incident.ts'
import { missingLetters } from '../domain/legal-items.ts'
import { isSameContent } from '../domain/same-content.ts'
import { findIncident } from './find-incident.store.ts'
import { rowsOf } from './incident-rows.store.ts'

/** What became of a record that was sent: kept, already there word for word, or refused because its id says something else. */
export type SavingOutcome = 'saved' | 'already saved' | 'other content'

/**
 * Keeps a new incident: its head and its first version, in one round trip, in the transaction of `db`. The id was made by
 * the form or the device: sent again with the same content it changes nothing, with other content it is refused.
 */
export async function saveIncident(db: OrganisationDb, id: Id, incident: Incident): Promise<SavingOutcome> {
  const rows = rowsOf(db, { id, version: 1, because: null }, incident)
  const practices = practicesOf(incident)
  const kept = await db.run(sql`
    with head as (
      insert into private.incidents (organisation_id, id, local_id, version, person_id, unit_id, started_on, started_time,
        practices, interventions, is_incomplete, recorded_by, recorded_by_name)
      values (${db.organisation}, ${id}, ${localIdFrom(id)}, 1, ${incident.personId}, ${incident.unitId},
        ${incident.start.date}, ${incident.start.time}, ${practices}, ${incident.interventions.length}, ${isIncomplete(incident)},
        ${rows.version.made_by}, ${rows.version.made_by_name})
      on conflict (organisation_id, id) do nothing
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
  if (kept === 1) return 'saved'
  const there = await findIncident(db, 'all', id, 1)
  return there && isSameContent(there.content, incident) ? 'already saved' : 'other content'
}

/** Whether an item of the law is still missing: what the head says, so that lists need not read whole records. */
export function isIncomplete(incident: Incident): boolean {
  return missingLetters(incident).length > 0
}

/** The practices used, each once, in the order of the page: what lists show. */
export function practicesOf({ interventions }: Incident): string[] {
  return [...new Set(interventions.flatMap(({ practice }) => (practice === null ? [] : [practice])))]
}
