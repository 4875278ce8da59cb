import { sql } from 'kysely'
import { type Id, newId } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { IncidentFile } from '../domain/incident-file.ts'

type Row = Omit<IncidentFile, 'removed'> & {
  readonly removedAt: string | null
  readonly removedByName: string | null
  readonly removedBecause: string | null
}

/** The files of a record, the first added first, removed ones too. Whoever shows them has found the record within their places. */
export async function listIncidentFiles(db: OrganisationDb, incident: Id): Promise<readonly IncidentFile[]> {
  const rows = await db.rows(sql<Row>`
    select a.id, a.file_id as "fileId", f.name, f.kind, f.bytes::int, a.shows, a.added_at as "addedAt",
      a.added_by_name as "addedByName", a.removed_at as "removedAt", a.removed_by_name as "removedByName",
      a.removed_because as "removedBecause"
    from private.incident_files a
    join private.files f on f.organisation_id = ${db.organisation} and f.id = a.file_id
    where a.organisation_id = ${db.organisation} and a.incident_id = ${incident} order by a.added_at, a.id`)
  return rows.map(({ removedAt, removedByName, removedBecause, ...file }) => ({
    ...file,
    removed:
      removedAt === null || removedByName === null || removedBecause === null
        ? null
        : { at: removedAt, byName: removedByName, because: removedBecause },
  }))
}

/** Adds a kept file to a record. */
export async function saveIncidentFile(db: OrganisationDb, incident: Id, file: Id, shows: string): Promise<Id> {
  const id = newId()
  await db.run(sql`
    insert into private.incident_files (organisation_id, id, incident_id, file_id, shows, added_by, added_by_name)
    values (${db.organisation}, ${id}, ${incident}, ${file}, ${shows}, ${userOf(db)}, ${db.actor.name})`)
  return id
}

/** Notes that a file was removed from a record, by whom and why. False when it was removed before, or is not there. */
export async function removeIncidentFile(db: OrganisationDb, incident: Id, id: Id, because: string): Promise<boolean> {
  const touched = await db.run(sql`
    update private.incident_files
    set removed_at = clock_timestamp(), removed_by = ${userOf(db)}, removed_by_name = ${db.actor.name}, removed_because = ${because}
    where organisation_id = ${db.organisation} and incident_id = ${incident} and id = ${id} and removed_at is null`)
  return touched === 1
}

function userOf({ actor }: OrganisationDb): Id | null {
  return actor.kind === 'user' ? actor.id : null
}
