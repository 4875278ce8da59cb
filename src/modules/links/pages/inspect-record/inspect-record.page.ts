import { longDate } from '#basics/written-time.ts'
import { describeIncident, incidentViewed, type RecordedIncident, wordingFor } from '#modules/incidents/index.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { takeOut } from '#modules/privacy/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { LinkVisit } from '#platform/http/visit.ts'
import type { AccessLink } from '../../domain/access-link.ts'
import { changeWords, wordsNotShown } from '../../domain/change-words.ts'
import { hideNames } from '../../domain/hide-names.ts'
import { listNamesToHide } from '../../store/link-rules.store.ts'
import { findOpened, ownLink } from '../own-link.page.ts'
import { inspectRecordView, type ShownPart } from './inspect-record.view.tsx'

/** GET /by-link/incidents/:incident: one record, as far as the link shows names and words. */
export async function showInspectRecord(visit: LinkVisit): Promise<Reply> {
  const link = await ownLink(visit)
  const found = link?.units ? await findOpened(visit, link) : undefined
  if (!link || !found) return nothingHere
  const { id, localId, currentUnitId, version, content } = found
  await visit.db.announce(incidentViewed(id, currentUnitId, { version, person: content.personId }))
  return {
    title: `Incident ${localId}`,
    back: { href: '/by-link/incidents', text: 'All records' },
    body: inspectRecordView({
      heading: `Incident of ${longDate(content.start.date)}`,
      localId,
      version,
      parts: await partsOf(visit, link, found),
      tokens: visit.tokens,
    }),
  }
}

async function partsOf(visit: LinkVisit, link: AccessLink, found: RecordedIncident): Promise<readonly ShownPart[]> {
  const hide = link.showsWords ? await hider(visit, link, found) : () => wordsNotShown
  const content = changeWords(link.showsNames ? found.content : withoutNames(found.content), hide)
  const wording = wordingFor(await listUnits(visit.db, 'all'), content.unitId)
  return describeIncident(content, wording).map(({ title, rows }) => ({
    title,
    rows: rows.map(({ asks, says }) => ({ asks, says: says ?? 'Not answered' })),
  }))
}

/** The person stands by their identifier, staff by their job. */
function withoutNames(content: RecordedIncident['content']): RecordedIncident['content'] {
  return {
    ...content,
    personName: null,
    interventions: content.interventions.map((one) => ({
      ...one,
      staff: one.staff.map((staff) => ({ ...staff, name: 'A member of staff' })),
    })),
  }
}

/** Takes out of what staff wrote the names of everybody, the person’s own too, unless names are shown; and words to take out. */
async function hider(visit: LinkVisit, link: AccessLink, { content, currentUnitId, ...head }: RecordedIncident) {
  const unit = content.unitId ?? currentUnitId
  const near = await listNamesToHide(visit.db, { unit, day: content.start.date, person: null })
  const staff = content.interventions.flatMap((one) => one.staff.map(({ name }) => name))
  const all = [...near, ...staff, head.recordedByName, head.madeByName, content.personName ?? '']
  const names = link.showsNames ? [] : all
  return (text: string) => takeOut(hideNames(text, names), link.takenOut).text
}
