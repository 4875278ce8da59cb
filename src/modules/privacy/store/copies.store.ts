import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { User } from '#platform/http/visit.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { RecordCopy } from '../domain/record-copy.ts'

const columns = sql`id, person_id as "personId", made_for as "madeFor", names_staff as "namesStaff", taken_out as "takenOut",
  made_by_name as "madeByName", made_at as "madeAt"`

/** Keeps that a copy was made, for whom and without which words: not what it said. */
export async function saveCopy(db: OrganisationDb, user: User, copy: Omit<RecordCopy, 'madeByName'>): Promise<void> {
  const { id, personId, madeFor, namesStaff, takenOut, madeAt } = copy
  await db.run(sql`
    insert into private.record_copies
      (organisation_id, id, person_id, made_for, names_staff, taken_out, made_by, made_by_name, made_at)
    values (${db.organisation}, ${id}, ${personId}, ${madeFor}, ${namesStaff}, ${[...takenOut]}, ${user.id}, ${user.name}, ${madeAt})`)
}

/** One copy, or nothing. */
export async function findCopy(db: OrganisationDb, id: Id): Promise<RecordCopy | undefined> {
  return await db.row(sql<RecordCopy>`
    select ${columns} from private.record_copies where organisation_id = ${db.organisation} and id = ${id}`)
}

/** Every copy of what is held about a person, the latest first. */
export async function listCopies(db: OrganisationDb, personId: Id): Promise<RecordCopy[]> {
  return await db.rows(sql<RecordCopy>`
    select ${columns} from private.record_copies
    where organisation_id = ${db.organisation} and person_id = ${personId} order by made_at desc, id`)
}
