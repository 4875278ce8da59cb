import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

type Reader = Pick<OrganisationDb, 'organisation' | 'actor' | 'readsRestricted'>

/**
 * SQL that is true where the person in `column` is not restricted, or restricted and open to the one who acts. The one
 * place in which this is decided: every store that shows people or incidents asks it. The list is looked up once for a
 * statement, and is short.
 */
export function openPerson(db: Reader, column: RawBuilder<unknown>): RawBuilder<boolean> {
  return notAmong(db, column, sql`r.person_id`)
}

/** The same of an incident: neither it nor its person is restricted from the one who acts. */
export function openIncident(
  db: Reader,
  incident: RawBuilder<unknown>,
  person: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql<boolean>`(${notAmong(db, incident, sql`r.incident_id`)} and ${openPerson(db, person)})`
}

function notAmong(db: Reader, column: RawBuilder<unknown>, restricted: RawBuilder<unknown>): RawBuilder<boolean> {
  if (db.readsRestricted) return sql<boolean>`true`
  const user = db.actor.kind === 'user' ? db.actor.id : null
  return sql<boolean>`not (${column} = any(array(select ${restricted} from private.restricted_records r
    where r.organisation_id = ${db.organisation} and r.lifted_at is null and ${restricted} is not null
      and (${user}::uuid is null or not (${user}::uuid = any(r.readers))))))`
}
