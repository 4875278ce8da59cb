import { sql } from 'kysely'
import { unitOfStart } from '#modules/insight/index.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { fingerprintOf, lastRead, rememberRows, stateOf } from './row-state.store.ts'

/**
 * Works out how the incidents and interventions of the extract stand to what is here, and which records are touched:
 * those that are new or changed, those with a new or changed intervention, and those that lost one to another incident.
 * Then `writeVersions` writes one version of each touched record.
 */
export async function placeIncidents(db: OrganisationDb): Promise<void> {
  const unit = unitOfStart(db, {
    person: sql`a.person_id`,
    admission: sql`a.id`,
    startedOn: sql`n.started_on`,
    startedTime: sql`n.started_time`,
    endedOn: sql`n.ended_on`,
    endedTime: sql`n.ended_time`,
  })
  await db.run(sql`
    create temporary table loaded_incidents on commit drop as
    select s.*, coalesce(i.id, gen_random_uuid()) as id, ${stateOf(sql`i.id`)} as state
    from (
      select placed.*, ${fingerprintOf(
        ...['person_id', 'admission_id', 'unit_id', 'started_on', 'started_time', 'ended_on', 'ended_time'].map((one) =>
          sql.ref(one),
        ),
        ...['reason', 'review_held_person', 'review_not_held_reason', 'review_held_staff'].map((one) => sql.ref(one)),
      )} as fingerprint
      from (
        select n.line, n.local_id, n.started_on, n.started_time, n.ended_on, n.ended_time, n.reason,
          n.review_held_person, n.review_not_held_reason, n.review_held_staff,
          a.id as admission_id, a.person_id, ${unit} as unit_id
        from staged_incidents n join loaded_admissions a on a.local_id = n.spell where not n.rejected
      ) placed
    ) s
    left join private.incidents i on i.organisation_id = ${db.organisation} and i.local_id = s.local_id
    ${lastRead(db, 'incident')}`)
  await db.run(sql`analyze loaded_incidents`)
  await placeInterventions(db)
  await findTouched(db)
}

async function placeInterventions(db: OrganisationDb): Promise<void> {
  await db.run(sql`
    create temporary table loaded_interventions on commit drop as
    select s.*, coalesce(r.record_id, n.id, gen_random_uuid()) as id, r.parent_id as was_in,
      ${stateOf(sql`coalesce(r.record_id, n.id)`)} as state
    from (
      select t.line, t.local_id, i.id as incident_id, t.national_code, t.started_on, t.started_time, t.ended_on,
        t.ended_time, t.injury_person, t.injury_staff, t.injury_others,
        ${fingerprintOf(
          sql`i.id`,
          ...['national_code', 'started_on', 'started_time', 'ended_on', 'ended_time'].map((one) =>
            sql.ref(`t.${one}`),
          ),
          ...['injury_person', 'injury_staff', 'injury_others'].map((one) => sql.ref(`t.${one}`)),
        )} as fingerprint
      from staged_interventions t join loaded_incidents i on i.local_id = t.incident where not t.rejected
    ) s
    left join private.incidents i on i.organisation_id = ${db.organisation} and i.id = s.incident_id
    left join private.interventions n on n.organisation_id = ${db.organisation} and n.incident_id = i.id
      and n.version = i.version and n.local_id = s.local_id
    ${lastRead(db, 'intervention')}`)
  await db.run(sql`analyze loaded_interventions`)
}

async function findTouched(db: OrganisationDb): Promise<void> {
  await db.run(sql`
    create temporary table touched_incidents on commit drop as
    select t.id, coalesce(i.version, 0) as from_version, coalesce(i.version, 0) + 1 as version
    from (
      select id from loaded_incidents where state <> 'unchanged'
      union select incident_id from loaded_interventions where state <> 'unchanged'
      union select was_in from loaded_interventions where was_in <> incident_id
    ) t
    left join private.incidents i on i.organisation_id = ${db.organisation} and i.id = t.id`)
  await db.run(sql`analyze touched_incidents`)
}

/** Remembers what the incidents and interventions said. */
export async function rememberIncidents(db: OrganisationDb, run: string): Promise<void> {
  await rememberRows(db, 'incident', 'loaded_incidents', run)
  await rememberRows(db, 'intervention', 'loaded_interventions', run, 'incident_id')
}
