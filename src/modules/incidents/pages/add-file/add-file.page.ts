import type { Problem } from '#basics/result.ts'
import { acceptedExtensions } from '#platform/files/file-kinds.ts'
import { quotaProblem } from '#platform/files/file-quota.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import { kindsInWords } from '#platform/files/prepare-file.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { incidentFileAdded } from '../../announcements.ts'
import type { RecordedIncident } from '../../domain/incident.ts'
import { mostFileWords, mostIncidentFiles } from '../../domain/incident-file.ts'
import { listIncidentFiles, saveIncidentFile } from '../../store/incident-files.store.ts'
import { findForVisit, findReadable, recordParts } from '../view-incident/view-incident.page.ts'
import { parseFileWords, readFileWords } from './add-file.form.ts'
import { AddFileView } from './add-file.view.tsx'

/** GET /incidents/:incident/files/new: the form for one file. */
export async function showAddFile(visit: MemberVisit): Promise<Reply> {
  const found = await findForVisit(visit)
  if (found === undefined || !visit.may('incidents.attach', found.currentUnitId)) return nothingHere
  return await page(visit, found, '', [])
}

/** POST /incidents/:incident/files: keeps the file and makes it part of the record. */
export async function submitAddFile(visit: MemberVisit): Promise<Reply> {
  const found = await findReadable(visit)
  if (found === undefined || !visit.may('incidents.attach', found.currentUnitId)) return nothingHere
  const said = readFileWords(visit.form)
  const [received] = visit.received
  const isFull = (await listIncidentFiles(visit.db, found.id)).length >= mostIncidentFiles
  const problem = isFull
    ? `This record has ${mostIncidentFiles} files already, and takes no more`
    : (problemOf(received) ?? (await quotaProblem(visit.db, visit.files, received?.outcome)))
  const shows = parseFileWords(said, problem)
  if (!shows.ok || !received?.outcome.ok) return await page(visit, found, said, shows.ok ? [] : shows.problems)

  const kept = await keepFile(visit.db, visit.files, received.outcome.value, {
    retention: 'person-record',
    now: visit.now,
  })
  const file = await saveIncidentFile(visit.db, found.id, kept.id, shows.value)
  await visit.db.announce(incidentFileAdded(found.id, found.currentUnitId, { file, kind: kept.kind }))
  return { location: `/incidents/${found.id}?saved=file#files` }
}

function problemOf(received: MemberVisit['received'][number] | undefined): string | undefined {
  if (received === undefined) return 'Choose a file'
  return received.outcome.ok ? undefined : received.outcome.problems
}

async function page(
  visit: MemberVisit,
  found: RecordedIncident,
  shows: string,
  problems: readonly Problem[],
): Promise<Reply> {
  const { identity, date } = await recordParts(visit, found)
  const title = 'Add a file'
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `${title}: incident of ${date}`,
    problems: problems.length,
    back: { href: `/incidents/${found.id}`, text: `Incident of ${date}` },
    body: AddFileView({
      title,
      id: found.id,
      identity,
      date,
      shows,
      most: mostFileWords,
      accept: acceptedExtensions,
      kinds: kindsInWords,
      problems,
      tokens: visit.tokens,
    }),
  }
}
