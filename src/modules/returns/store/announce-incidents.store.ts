import { sql } from 'kysely'
import { saveFactsOf } from '#modules/insight/index.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/**
 * Writes what would follow from recording or amending each touched incident by hand: its audit row, in the words of the
 * incidents module, and its facts. Facts are also written anew for everybody whose stays changed, because a move can
 * change where something counts.
 */
export async function announceTouched(db: OrganisationDb): Promise<void> {
  await db.run(sql`
    insert into private.audit
      (organisation_id, actor_kind, actor_name, deed, subject_kind, subject_id, unit_id, payload)
    select ${db.organisation}::uuid, ${db.actor.kind}, ${db.actor.name},
      case when told.version = 1 then 'incident.recorded' else 'incident.amended' end,
      'incident', told.id, told.unit_id, told.payload::jsonb
    from (
      select i.id, i.version, i.unit_id,
        format('{"version":%s,"person":"%s","interventions":%s%s}', i.version, i.person_id, i.interventions,
          case when i.version > 1 then format(',"changed":%s', c.rows) end) as payload
      from touched_incidents t
      join private.incidents i on i.organisation_id = ${db.organisation} and i.id = t.id
      join (${changedRows}) c on c.id = t.id
    ) told`)
  await saveFactsOf(
    db,
    sql`select id from touched_incidents
      union select i.id from private.incidents i where i.organisation_id = ${db.organisation}
        and i.person_id in (select person_id from loaded_stays where state <> 'unchanged')`,
  )
}

/** For each touched incident, how many rows of the extract touched it: its own, its interventions, those it lost. */
const changedRows = sql`
  select id, count(*) as rows from (
    select id from loaded_incidents where state <> 'unchanged'
    union all select incident_id from loaded_interventions where state <> 'unchanged'
    union all select was_in from loaded_interventions where was_in <> incident_id
  ) changed group by id`
