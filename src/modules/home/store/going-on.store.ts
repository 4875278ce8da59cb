import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'
import { openIncident } from '#platform/tenancy/restricted.ts'

/** An incident with an intervention for which no end is recorded. */
export type IncidentGoingOn = { readonly id: Id; readonly unitName: string | null; readonly startedOn: CalendarDate }

/**
 * Incidents since a day, within `places`, that hold an intervention without an end; those that began first come first.
 * Asked of the interventions without an end, which are few and have an index of their own, not of all incidents.
 */
export async function listGoingOn(
  db: OrganisationDb,
  places: Places,
  since: CalendarDate,
  limit: number,
): Promise<IncidentGoingOn[]> {
  return await db.rows(sql<IncidentGoingOn>`
    select distinct i.id, u.name as "unitName", i.started_on as "startedOn"
    from private.interventions n
    join private.incidents i on i.organisation_id = ${db.organisation} and i.id = n.incident_id and i.version = n.version
    left join private.units u on u.organisation_id = ${db.organisation} and u.id = i.unit_id
    where n.organisation_id = ${db.organisation} and n.ended_on is null and n.started_on >= ${since}
      and i.started_on >= ${since} and ${within(sql`i.unit_id`, places)}
      and ${openIncident(db, sql`i.id`, sql`i.person_id`)}
    order by i.started_on, i.id limit ${limit}`)
}
