import { isId } from '#basics/id.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import type { RecordedIncident } from '../../domain/incident.ts'
import type { IncidentFile } from '../../domain/incident-file.ts'
import { listIncidentFiles } from '../../store/incident-files.store.ts'
import { findReadable } from '../view-incident/view-incident.page.ts'

/** A file of a record that this visitor may read. */
export type FoundFile = { readonly incident: RecordedIncident; readonly file: IncidentFile }

/** The file of the address, removed ones included; nothing when the record is none of theirs. */
export async function findFileOfVisit(visit: MemberVisit): Promise<FoundFile | undefined> {
  const [incident, id] = [await findReadable(visit), visit.params['file']]
  if (incident === undefined || !isId(id)) return undefined
  const file = (await listIncidentFiles(visit.db, incident.id)).find((one) => one.id === id)
  return file && { incident, file }
}
