import { sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { fingerprintOf, lastRead, rememberRows, stateOf } from './row-state.store.ts'

/**
 * Loads the wards of the details and of the stays: a new one is a unit of kind ward, called by its code until somebody
 * names it. Of a known one only the ward type follows the extract; name, beds and law are the organisation's own.
 */
export async function loadUnits(db: OrganisationDb, jurisdiction: string, run: string): Promise<void> {
  await db.run(sql`
    create temporary table loaded_units on commit drop as
    select s.line, s.local_id, s.ward_type, s.fingerprint, coalesce(u.id, gen_random_uuid()) as id,
      ${stateOf(sql`u.id`)} as state
    from (
      select line, local_id, ward_type, ${fingerprintOf(sql`ward_type`)} as fingerprint
      from staged_wards where not rejected
      union all
      select null, ward, null, ${fingerprintOf(sql`null::text`)} from staged_stays where not rejected
        and ward not in (select local_id from staged_wards where not rejected) group by ward
    ) s
    left join private.units u on u.organisation_id = ${db.organisation} and u.code = s.local_id
    ${lastRead(db, 'unit')}`)
  await db.run(sql`analyze loaded_units`)
  await db.run(sql`
    insert into private.units (organisation_id, id, name, code, kind, jurisdiction, ward_type)
    select ${db.organisation}::uuid, id, local_id, local_id, 'ward', ${jurisdiction}, ward_type
    from loaded_units where state = 'new'`)
  await db.run(sql`
    update private.units u set ward_type = l.ward_type from loaded_units l
    where u.organisation_id = ${db.organisation} and u.id = l.id and l.state = 'changed' and l.line is not null
      and u.ward_type is distinct from l.ward_type`)
  await db.run(sql`delete from loaded_units where line is null and state = 'changed'`)
  await rememberRows(db, 'unit', 'loaded_units', run)
}
