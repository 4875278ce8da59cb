import type { Id } from '#basics/id.ts'
import { aKeptFile } from '#platform/files/testing/a-kept-file.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { saveIncidentFile } from '../store/incident-files.store.ts'

/** A file of this record; without a folder its content is nowhere. */
export async function anIncidentFile(db: OrganisationDb, incident: Id, folder?: string): Promise<Id> {
  return await saveIncidentFile(db, incident, (await aKeptFile(db, folder)).id, 'Notes of the night')
}
