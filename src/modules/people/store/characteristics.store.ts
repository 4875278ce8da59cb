import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Characteristic } from '../domain/characteristic.ts'

const columns = sql`id, person_id as "personId", kind, state, code, words, source, noted_on as "notedOn", noted_by as "notedBy"`

/** Adds a note; what was noted before stays. */
export async function saveCharacteristic(db: OrganisationDb, noted: Characteristic): Promise<void> {
  const { id, personId, kind, state, code, words, source, notedOn, notedBy } = noted
  await db.run(sql`
    insert into private.characteristics (organisation_id, id, person_id, kind, state, code, words, source, noted_on, noted_by)
    values (${db.organisation}, ${id}, ${personId}, ${kind}, ${state}, ${code}, ${words}, ${source}, ${notedOn}, ${notedBy})`)
}

/**
 * What holds of a person: the latest note of each kind, as far as it was said by `onDate` (today when left out). Of two
 * notes of one day, the one written last.
 */
export async function latestCharacteristics(
  db: OrganisationDb,
  personId: Id,
  onDate: CalendarDate | null = null,
): Promise<Characteristic[]> {
  return await db.rows(sql<Characteristic>`
    select distinct on (kind) ${columns} from private.characteristics
    where organisation_id = ${db.organisation} and person_id = ${personId} and (${onDate}::date is null or noted_on <= ${onDate}::date)
    order by kind, noted_on desc, created_at desc, id`)
}

/** Every note of one kind, latest first. */
export async function listCharacteristics(db: OrganisationDb, personId: Id, kind: string): Promise<Characteristic[]> {
  return await db.rows(sql<Characteristic>`
    select ${columns} from private.characteristics
    where organisation_id = ${db.organisation} and person_id = ${personId} and kind = ${kind}
    order by noted_on desc, created_at desc, id`)
}

/** Every note of every kind, latest first: for a copy of all that is held. */
export async function listAllCharacteristics(db: OrganisationDb, personId: Id): Promise<Characteristic[]> {
  return await db.rows(sql<Characteristic>`
    select ${columns} from private.characteristics
    where organisation_id = ${db.organisation} and person_id = ${personId} order by noted_on desc, created_at desc, id`)
}
