import { sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { fingerprintOf, lastRead, rememberRows, stateOf } from './row-state.store.ts'

/**
 * Loads requests for police help. The data set gives them no identifier: one is told from another by ward stay, day and
 * time asked, and by its place among those that are alike in all three.
 */
export async function loadPoliceRequests(db: OrganisationDb, run: string): Promise<void> {
  await db.run(sql`
    create temporary table loaded_police_requests on commit drop as
    select s.*, coalesce(r.record_id, gen_random_uuid()) as id, ${stateOf(sql`r.record_id`)} as state
    from (
      select q.line, t.id as stay_id, q.requested_on, q.requested_time, q.arrived_on, q.arrived_time, q.force_used,
        row(q.stay, q.requested_on, q.requested_time, row_number() over (
          partition by q.stay, q.requested_on, q.requested_time order by q.line))::text as local_id,
        ${fingerprintOf(sql`t.id`, sql`q.arrived_on`, sql`q.arrived_time`, sql`q.force_used`)} as fingerprint
      from staged_police_requests q join loaded_stays t on t.local_id = q.stay where not q.rejected
    ) s
    ${lastRead(db, 'police request')}`)
  await db.run(sql`analyze loaded_police_requests`)
  await db.run(sql`
    insert into private.police_requests
      (organisation_id, id, stay_id, requested_on, requested_time, arrived_on, arrived_time, force_used)
    select ${db.organisation}::uuid, id, stay_id, requested_on, requested_time, arrived_on, arrived_time, force_used
    from loaded_police_requests where state = 'new'`)
  await db.run(sql`
    update private.police_requests p set stay_id = l.stay_id, arrived_on = l.arrived_on,
      arrived_time = l.arrived_time, force_used = l.force_used
    from loaded_police_requests l
    where p.organisation_id = ${db.organisation} and p.id = l.id and l.state = 'changed'`)
  await rememberRows(db, 'police request', 'loaded_police_requests', run)
}
