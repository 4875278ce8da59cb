import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { wordsOf } from '#platform/search/words.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Chance } from '../chance.ts'
import { inventedFamilyNames, inventedGivenNames } from './invented-names.ts'

/** A generated member of staff. */
export type LargeStaff = { readonly id: Id; readonly name: string; readonly jobTitle: string }

const unitCount = 12
const staffInEachUnit = 10
const jobTitles = ['Staff nurse', 'Healthcare assistant', 'Charge nurse', 'Support worker']

/** Makes one site with twelve wards; gives their ids. */
export async function saveLargeUnits(db: OrganisationDb, chance: Chance, jurisdiction: string): Promise<readonly Id[]> {
  const units = Array.from({ length: unitCount }, () => chance.id())
  const site = chance.id()
  await db.run(
    sql`insert into private.sites (organisation_id, id, name) values (${db.organisation}, ${site}, 'Generated site')`,
  )
  await db.run(sql`
    insert into private.units (organisation_id, id, site_id, name, code, kind, beds, jurisdiction)
    select ${db.organisation}, id, ${site}, 'Ward ' || n, 'WARD' || n, 'ward', 18, ${jurisdiction}
    from unnest(${[...units]}::uuid[]) with ordinality as u (id, n)`)
  return units
}

/** Makes ten members of staff for each unit, who are found by their names. */
export async function saveLargeStaff(
  db: OrganisationDb,
  chance: Chance,
  units: readonly Id[],
): Promise<readonly LargeStaff[]> {
  const staff = units.flatMap((unit) =>
    Array.from({ length: staffInEachUnit }, () => ({
      id: chance.id(),
      unit,
      name: `${chance.pick(inventedGivenNames)} ${chance.pick(inventedFamilyNames)}`,
      jobTitle: chance.pick(jobTitles),
    })),
  )
  const words = staff.flatMap(({ id, name }) => wordsOf(name).map((word) => ({ id, word })))
  await db.run(sql`
    insert into private.staff (organisation_id, id, name, job_title)
    select ${db.organisation}, s.id, s.name, s."jobTitle"
    from jsonb_to_recordset(${JSON.stringify(staff)}::jsonb) s (id uuid, name text, "jobTitle" text)`)
  await db.run(sql`
    insert into private.staff_places (organisation_id, staff_id, unit_id)
    select ${db.organisation}, s.id, s.unit from jsonb_to_recordset(${JSON.stringify(staff)}::jsonb) s (id uuid, unit uuid)`)
  await db.run(sql`
    insert into private.staff_words (organisation_id, word, staff_id)
    select distinct ${db.organisation}::uuid, w.word, w.id
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) w (id uuid, word text)`)
  return staff
}
