import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** How many days a link of this organisation may last at most. */
export async function findLinkDays(db: OrganisationDb): Promise<number> {
  const row = await db.row(sql<{ days: number }>`
    select link_days as days from private.organisations where organisation_id = ${db.organisation}`)
  return row?.days ?? 30
}

/** Sets it. Links that were given before keep their last day. */
export async function saveLinkDays(db: OrganisationDb, days: number): Promise<void> {
  await db.run(sql`update private.organisations set link_days = ${days} where organisation_id = ${db.organisation}`)
}

/** Names that are hidden in a record: of those who stayed in the unit that day, other than `person`, and of staff. */
export async function listNamesToHide(
  db: OrganisationDb,
  { unit, day, person }: { readonly unit: Id | null; readonly day: CalendarDate; readonly person: Id | null },
): Promise<string[]> {
  const rows = await db.rows(sql<{ name: string }>`
    select name from private.names_of_others(${unit}::uuid, ${day}::date, ${person}::uuid) as n (name)
    union
    select s.name from private.staff s where s.organisation_id = ${db.organisation} and (
      not exists (select from private.staff_places p where p.organisation_id = ${db.organisation} and p.staff_id = s.id)
      or exists (select from private.staff_places p where p.organisation_id = ${db.organisation} and p.staff_id = s.id and p.unit_id = ${unit}::uuid))`)
  return rows.map(({ name }) => name)
}
