import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'

/** A unit that runs and in which, as far as is recorded, nobody stays. */
export type UnitWithoutStays = { readonly id: Id; readonly name: string; readonly lastStayOn: CalendarDate | null }

/** Units within `places` that run on `today` and have nobody staying: without stays there are no bed days, and no rate. */
export async function listUnitsWithoutStays(
  db: OrganisationDb,
  places: Places,
  today: CalendarDate,
): Promise<UnitWithoutStays[]> {
  return await db.rows(sql<UnitWithoutStays>`
    select u.id, u.name, (
      select max(s.ended_on) from private.stays s where s.organisation_id = ${db.organisation} and s.unit_id = u.id) as "lastStayOn"
    from private.units u
    where u.organisation_id = ${db.organisation} and ${within(sql`u.id`, places)}
      and (u.closed_on is null or u.closed_on > ${today}) and u.beds > 0
      and not exists (
        select from private.stays s
        where s.organisation_id = ${db.organisation} and s.unit_id = u.id and s.started_on <= ${today}
          and (s.ended_on is null or s.ended_on >= ${today}))
    order by lower(u.name), u.id`)
}
