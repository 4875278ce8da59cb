import { sql } from 'kysely'
import { type Id, newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import type { Database } from '#platform/db/database.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { fillLargeWorld, type LargeSize } from './large-world.ts'

/** How large, apart from what is taken from the catalogue. */
export type OrganisationSize = Omit<LargeSize, 'practices' | 'jurisdiction'>

/**
 * Makes a generated organisation called `code`, in one transaction, and gives its id. Its wards are under a law that has
 * wards, and its practices are those with a national code.
 */
export async function makeLargeOrganisation(
  database: Pick<Database, 'identity' | 'streams'>,
  size: OrganisationSize,
  code: string,
  tell: (text: string) => void,
): Promise<Id> {
  const organisation = newId()
  const jurisdiction = [...catalogue.jurisdictions.values()].find((one) => one.unitKinds.includes('ward'))
  if (!jurisdiction) throw new Error('no jurisdiction of the catalogue has wards')
  const name = `Generated organisation ${code}`
  await inIdentity(database.identity, (db) =>
    db.run(sql`insert into identity.organisations (id, code, name) values (${organisation}, ${code}, ${name})`),
  )
  const opening = { pool: database.streams, announcer: announcerFor([]) }
  await inOrganisation(opening, organisation, { kind: 'job', name: 'world' }, async (db) => {
    await db.run(
      sql`insert into private.organisations (organisation_id, code, name, sector) values (${organisation}, ${code}, ${name}, ${jurisdiction.sector})`,
    )
    const practices = [...catalogue.practices.values()].filter((practice) => practice.mhsds !== undefined)
    await fillLargeWorld(db, { ...size, practices, jurisdiction: jurisdiction.code }, (done) =>
      tell(`${code}: ${done} of ${size.incidents} incidents`),
    )
  })
  return organisation
}
