import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { unitOfStart } from './place-of-start.store.ts'

/**
 * Writes the facts of the incidents that `incidents` names (SQL that gives their ids) anew from their current versions:
 * one row an intervention. The unit is that of the rule for charts (`unitOfStart`); where no stay says it, it is the unit
 * that a person recorded, and none where a job did, because a job knows of no place but the stays.
 */
export async function saveFactsOf(db: OrganisationDb, incidents: RawBuilder<unknown>): Promise<void> {
  await db.run(sql`
    delete from private.intervention_facts where organisation_id = ${db.organisation} and incident_id in (${incidents})`)
  const placed = unitOfStart(db, {
    person: sql`v.person_id`,
    admission: sql`v.admission_id`,
    startedOn: sql`n.started_on`,
    startedTime: sql`n.started_time`,
    endedOn: sql`n.ended_on`,
    endedTime: sql`n.ended_time`,
  })
  await db.run(sql`
    insert into private.intervention_facts
      (organisation_id, incident_id, intervention_id, person_id, unit_id, started_on, started_hour, practice, minutes)
    select ${db.organisation}::uuid, i.id, n.id, v.person_id,
      coalesce(${placed}, case when v.made_by is not null then v.unit_id end),
      n.started_on, extract(hour from n.started_time), n.practice, n.minutes
    from private.incidents i
    join private.incident_versions v
      on v.organisation_id = ${db.organisation} and v.incident_id = i.id and v.version = i.version
    join private.interventions n
      on n.organisation_id = ${db.organisation} and n.incident_id = i.id and n.version = i.version
    where i.organisation_id = ${db.organisation} and i.id in (${incidents})`)
}

/** Writes the facts of one incident anew. */
export async function saveFactsOfIncident(db: OrganisationDb, incident: Id): Promise<void> {
  await saveFactsOf(db, sql`select ${incident}::uuid`)
}
