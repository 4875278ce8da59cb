import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'
import type { Unit } from '../domain/unit.ts'

const columns = sql`id, site_id as "siteId", name, code, kind, beds, jurisdiction, ward_type as "wardType", closed_on as "closedOn"`

/** The units among `places`, closed ones too, by name. */
export async function listUnits(db: OrganisationDb, places: Places): Promise<Unit[]> {
  return await db.rows(sql<Unit>`
    select ${columns} from private.units
    where organisation_id = ${db.organisation} and ${within(sql`id`, places)} order by lower(name), id`)
}

/** One unit, or nothing. Whoever shows it checks whether it is among the visitor's places. */
export async function findUnit(db: OrganisationDb, id: Id): Promise<Unit | undefined> {
  return await db.row(sql<Unit>`
    select ${columns} from private.units where organisation_id = ${db.organisation} and id = ${id}`)
}

/** The unit with this code, or nothing. Codes differ in letter case as they do in returns: `W1` is not `w1`. */
export async function findUnitByCode(db: OrganisationDb, code: string): Promise<Unit | undefined> {
  return await db.row(sql<Unit>`
    select ${columns} from private.units where organisation_id = ${db.organisation} and code = ${code}`)
}

/** Keeps a unit, new or changed. Refuses, keeping nothing, a code that another unit of the organisation has. */
export async function saveUnit(db: OrganisationDb, unit: Unit): Promise<'saved' | 'code taken'> {
  const kept = await db.run(sql`
    insert into private.units (organisation_id, id, site_id, name, code, kind, beds, jurisdiction, ward_type, closed_on)
    select ${db.organisation}::uuid, ${unit.id}::uuid, ${unit.siteId}::uuid, ${unit.name}, ${unit.code}, ${unit.kind},
      ${unit.beds}::int, ${unit.jurisdiction}, ${unit.wardType}, ${unit.closedOn}::date
    where not exists (
      select from private.units where organisation_id = ${db.organisation} and code = ${unit.code} and id <> ${unit.id})
    on conflict (organisation_id, id) do update set site_id = excluded.site_id, name = excluded.name,
      code = excluded.code, kind = excluded.kind, beds = excluded.beds, jurisdiction = excluded.jurisdiction,
      ward_type = excluded.ward_type, closed_on = excluded.closed_on`)
  return kept === 1 ? 'saved' : 'code taken'
}
