import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { incidentFileRemoved } from '../../announcements.ts'
import { mostFileWords } from '../../domain/incident-file.ts'
import { removeIncidentFile } from '../../store/incident-files.store.ts'
import { type FoundFile, findFileOfVisit } from '../view-file/found-file.page.ts'
import { recordParts } from '../view-incident/view-incident.page.ts'
import { RemoveFileView } from './remove-file.view.tsx'

/** GET /incidents/:incident/files/:file/remove: why? */
export async function showRemoveFile(visit: MemberVisit): Promise<Reply> {
  const found = await removable(visit)
  return found === undefined ? nothingHere : await page(visit, found, '', [])
}

/** POST /incidents/:incident/files/:file/remove: takes the file from the record, and keeps it. Saying so twice is no fault. */
export async function submitRemoveFile(visit: MemberVisit): Promise<Reply> {
  const found = await removable(visit)
  if (found === undefined) return nothingHere
  const because = answer(visit.form, 'because')
  const problems = problemsWith(because)
  if (problems.length > 0) return await page(visit, found, because, problems)
  const { incident, file } = found
  if (await removeIncidentFile(visit.db, incident.id, file.id, because))
    await visit.db.announce(incidentFileRemoved(incident.id, incident.currentUnitId, { file: file.id }))
  return { location: `/incidents/${incident.id}?saved=removal#files` }
}

async function removable(visit: MemberVisit): Promise<FoundFile | undefined> {
  const found = await findFileOfVisit(visit)
  return found !== undefined && visit.may('incidents.attach', found.incident.currentUnitId) ? found : undefined
}

function problemsWith(because: string): readonly Problem[] {
  const field = 'because'
  if (because === '') return [{ field, says: 'Say why it is removed' }]
  const over = because.length - mostFileWords
  return over > 0
    ? [{ field, says: `The reason is ${over} characters longer than the ${mostFileWords} that can be kept` }]
    : []
}

async function page(
  visit: MemberVisit,
  { incident, file }: FoundFile,
  because: string,
  problems: readonly Problem[],
): Promise<Reply> {
  const { identity, date } = await recordParts(visit, incident)
  const here = `/incidents/${incident.id}/files/${file.id}`
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Remove a file: incident of ${date}`,
    problems: problems.length,
    back: { href: here, text: file.name },
    body: RemoveFileView({
      action: `${here}/remove`,
      name: file.name,
      shows: file.shows,
      isRemoved: file.removed !== null,
      identity,
      because,
      most: mostFileWords,
      problems,
      tokens: visit.tokens,
    }),
  }
}
