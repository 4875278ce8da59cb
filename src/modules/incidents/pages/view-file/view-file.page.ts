import { kindWithCode } from '#platform/files/file-kinds.ts'
import { findFile } from '#platform/files/files.store.ts'
import { showingOf } from '#platform/files/show-file.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { incidentFileViewed, incidentViewed } from '../../announcements.ts'
import { saysSize } from '../../domain/incident-file.ts'
import { recordParts, whenOf } from '../view-incident/view-incident.page.ts'
import { findFileOfVisit } from './found-file.page.ts'
import { CannotShowView, ViewFileView } from './view-file.view.tsx'

/** GET /incidents/:incident/files/:file: what the file is; a picture is shown, everything else is offered for saving. */
export async function showFile(visit: MemberVisit): Promise<Reply> {
  const found = await findFileOfVisit(visit)
  if (found === undefined) return nothingHere
  const { incident, file } = found
  const { id, currentUnitId, version, content } = incident
  await visit.db.announce(incidentViewed(id, currentUnitId, { version, person: content.personId }))
  const { identity, date } = await recordParts(visit, incident)
  const kind = kindWithCode(file.kind)
  return {
    title: `File: incident of ${date}`,
    back: { href: `/incidents/${id}#files`, text: `Incident of ${date}` },
    body: ViewFileView({
      id,
      identity,
      date,
      file: {
        id: file.id,
        name: file.name,
        shows: file.shows,
        what: `${kind.says}, ${saysSize(file.bytes)}`,
        isPicture: kind.family === 'picture',
        added: `${file.addedByName}, ${whenOf(visit, file.addedAt)}`,
        removed: file.removed && {
          by: `${file.removed.byName}, ${whenOf(visit, file.removed.at)}`,
          because: file.removed.because,
        },
      },
      mayRemove: file.removed === null && visit.may('incidents.attach', currentUnitId),
    }),
  }
}

/** GET /incidents/:incident/files/:file/content: the file itself. That somebody opened it is noted. */
export async function showFileContent(visit: MemberVisit): Promise<Reply> {
  const found = await findFileOfVisit(visit)
  if (found === undefined || found.file.removed !== null) return nothingHere
  const { incident, file } = found
  const kept = await findFile(visit.db, file.fileId)
  if (kept === undefined) return nothingHere
  const showing = await showingOf(visit.db, visit.files, kept, visit.now)
  if (showing.is === 'shown') {
    await visit.db.announce(incidentFileViewed(incident.id, incident.currentUnitId, { file: file.id }))
    return { file: showing.file }
  }
  return {
    status: showing.is === 'not scanned yet' ? 503 : 410,
    keepsWrites: true,
    title: 'The file cannot be shown',
    body: CannotShowView({ why: showing.is }),
    back: { href: `/incidents/${incident.id}#files`, text: 'Back to the record' },
  }
}
