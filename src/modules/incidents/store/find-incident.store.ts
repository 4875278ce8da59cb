import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'
import { openIncident } from '#platform/tenancy/restricted.ts'
import type { RecordedIncident } from '../domain/incident.ts'
import { type KeptIncident, recordedFrom } from './kept-incident.store.ts'

/**
 * One record, whole, in one round trip: the current version, or the one asked for. Nothing when there is none, or when
 * the unit the record is in now is not among `places` and its person was not opened in an emergency: they look the same.
 */
export async function findIncident(
  db: OrganisationDb,
  places: Places,
  id: Id,
  version?: number,
): Promise<RecordedIncident | undefined> {
  const kept = await db.row(sql<KeptIncident>`
    select i.id, i.local_id as "localId", i.version as "currentVersion", i.unit_id as "currentUnitId",
      i.recorded_at as "recordedAt", i.recorded_by_name as "recordedByName", v.made_at as "madeAt", to_jsonb(v) as version,
      (select coalesce(jsonb_agg(to_jsonb(n) order by n.position), '[]') from private.interventions n
        where n.organisation_id = ${db.organisation} and n.incident_id = i.id and n.version = v.version) as interventions,
      (select coalesce(jsonb_agg(to_jsonb(s) order by s.position), '[]') from private.intervention_staff s
        where s.organisation_id = ${db.organisation} and s.incident_id = i.id and s.version = v.version) as staff
    from private.incidents i
    join private.incident_versions v on v.organisation_id = ${db.organisation} and v.incident_id = i.id
      and v.version = ${version ?? sql`i.version`}
    where i.organisation_id = ${db.organisation} and i.id = ${id} and (${within(sql`i.unit_id`, places)} or i.person_id = any(${[...db.opened]}::uuid[]))
      and ${openIncident(db, sql`i.id`, sql`i.person_id`)}`)
  return kept && recordedFrom(kept)
}
