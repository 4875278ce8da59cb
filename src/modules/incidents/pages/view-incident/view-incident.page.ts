import { isId } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { longDate, shortDate, writtenInstant } from '#basics/written-time.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { findPerson, writtenNhsNumber } from '#modules/people/index.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { incidentViewed } from '../../announcements.ts'
import { describeIncident } from '../../domain/describe-incident.ts'
import { saysMinutes, saysMoment } from '../../domain/described-row.ts'
import type { RecordedIncident } from '../../domain/incident.ts'
import { type IncidentFile, saysSize } from '../../domain/incident-file.ts'
import type { IncidentWording } from '../../domain/incident-wording.ts'
import { standingOf } from '../../domain/legal-items.ts'
import { nationalRows } from '../../domain/national-items.ts'
import { findIncident } from '../../store/find-incident.store.ts'
import { listIncidentFiles } from '../../store/incident-files.store.ts'
import { listVersions } from '../../store/list-versions.store.ts'
import { wordingFor } from '../incident-wording.page.ts'
import type { ListedFile } from './record-files.view.tsx'
import { ViewIncidentView } from './view-incident.view.tsx'

/** GET /incidents/:incident: the record as it stands now. */
export async function showIncident(visit: MemberVisit): Promise<Reply> {
  const found = await findForVisit(visit)
  if (found === undefined) return nothingHere
  const [versions, files, parts] = await Promise.all([
    listVersions(visit.db, found.id),
    listIncidentFiles(visit.db, found.id),
    recordParts(visit, found),
  ])
  const { content } = found
  const mayAmend = visit.may('incidents.amend', found.currentUnitId)
  const body = ViewIncidentView({
    ...parts,
    id: found.id,
    saved: visit.query.get('saved'),
    timeline: timelineOf(found, parts.wording),
    standing: standingOf(content).map((item) => ({
      ...item,
      href: mayAmend ? `/incidents/${found.id}/amend#${item.field}` : undefined,
    })),
    national: nationalRows(found),
    versions: versions.map((one) => ({ ...one, when: whenOf(visit, one.madeAt) })),
    files: files.map((file) => listedFile(visit, file)),
    mayAttach: visit.may('incidents.attach', found.currentUnitId),
    mayAmend,
    mayRestrict: visit.may('people.restrict'),
    recorded: `${found.recordedByName}, ${whenOf(visit, found.recordedAt)}`,
  })
  return {
    title: `Incident of ${longDate(content.start.date)}`,
    body,
    back: { href: '/incidents', text: 'All incidents' },
  }
}

/** The record of the address that this visitor may read, its viewing announced; nothing otherwise. */
export async function findForVisit(visit: MemberVisit, version?: number): Promise<RecordedIncident | undefined> {
  const found = await findReadable(visit, version)
  if (found === undefined) return undefined
  const { id, currentUnitId, content } = found
  await visit.db.announce(incidentViewed(id, currentUnitId, { version: found.version, person: content.personId }))
  return found
}

/** The record of the address that this visitor may read; nothing otherwise. For deeds that show no record. */
export async function findReadable(visit: MemberVisit, version?: number): Promise<RecordedIncident | undefined> {
  const id = visit.params['incident']
  const found = isId(id) ? await findIncident(visit.db, visit.places, id, version) : undefined
  if (found === undefined) return undefined
  const isOpened = visit.may('incidents.read') && visit.db.opened.includes(found.content.personId)
  return isOpened || visit.may('incidents.read', found.currentUnitId) ? found : undefined
}

/** What every page about a record shows: the three identifiers of the person, and the record in words. */
export async function recordParts(visit: MemberVisit, { content }: RecordedIncident) {
  const [units, person] = await Promise.all([
    listUnits(visit.db, 'all'),
    // Whoever may read the record may see whose it is, although the person may be elsewhere by now.
    findPerson(visit.db, 'all', content.personId),
  ])
  const wording = wordingFor(units, content.unitId)
  const identity = {
    name: content.personName ?? `Person ${content.personIdentifier}`,
    identifier: content.personIdentifier,
    born: person?.bornOn ? shortDate(person.bornOn) : 'not known',
    nhsNumber: person?.nhsNumber ? writtenNhsNumber(person.nhsNumber) : undefined,
  }
  return { identity, wording, parts: describeIncident(content, wording), date: longDate(content.start.date) }
}

/** `14:32 on Saturday 21 November 2026`, where the organisation is. */
export function whenOf(visit: MemberVisit, instant: string): string {
  return writtenInstant(instantFromText(instant), visit.membership.organisation.timeZone)
}

function timelineOf({ content }: RecordedIncident, wording: IncidentWording) {
  return content.interventions.map(({ practice, start, end, minutes, staff }) => ({
    when: saysMoment(start),
    at: start.instant?.toString(),
    what: practice === null ? 'A practice that no list has' : wording.practice(practice),
    lasted: end === null ? 'Still going on' : (saysMinutes(minutes) ?? 'Length not known'),
    staff: staff.length,
  }))
}

function listedFile(visit: MemberVisit, file: IncidentFile): ListedFile {
  return {
    id: file.id,
    name: file.name,
    shows: file.shows,
    what: `${kindWithCode(file.kind).says}, ${saysSize(file.bytes)}`,
    added: `${file.addedByName}, ${whenOf(visit, file.addedAt)}`,
    isRemoved: file.removed !== null,
  }
}
