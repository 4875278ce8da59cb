import { longDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { incidentViewed, type RecordedIncident, wordingFor } from '#modules/incidents/index.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { findPerson } from '#modules/people/index.ts'
import { takeOut } from '#modules/privacy/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { LinkVisit } from '#platform/http/visit.ts'
import type { AccessLink } from '../../domain/access-link.ts'
import { hideNames } from '../../domain/hide-names.ts'
import { type Saying, type ToldPart, tellIncident } from '../../domain/tell-incident.ts'
import { listNamesToHide } from '../../store/link-rules.store.ts'
import { findOpened, ownLink, voiceOf } from '../own-link.page.ts'
import { ownRecordView } from './own-record.view.tsx'

/** What stands where the link does not open what staff wrote in their own words. */
const notShown = 'Staff wrote something here in their own words. You can ask to read it.'

/** GET /by-link/record/:incident: one record in plain words, for the person or for somebody who speaks for them. */
export async function showOwnRecord(visit: LinkVisit): Promise<Reply> {
  const link = await ownLink(visit)
  const found = link?.personId ? await findOpened(visit, link) : undefined
  if (!link || !found) return nothingHere
  const { id, currentUnitId, version, content } = found
  await visit.db.announce(incidentViewed(id, currentUnitId, { version, person: content.personId }))
  const day = longDate(content.start.date)
  return {
    title: `What was recorded on ${day}`,
    back: { href: '/by-link/record', text: 'All records' },
    body: ownRecordView({
      day,
      voice: voiceOf(link),
      parts: await told(visit, link, found),
      isChanged: version > 1,
      organisation: visit.link.organisation.name,
      talkTo: link.talkTo,
      tokens: visit.tokens,
    }),
  }
}

/** In plain words; what staff wrote is shown as far as the link says, without names of others and words taken out. */
async function told(visit: LinkVisit, link: AccessLink, found: RecordedIncident): Promise<readonly ToldPart[]> {
  const { content } = found
  const wording = wordingFor(await listUnits(visit.db, 'all'), content.unitId)
  const saying: Saying = {
    unit: wording.unit,
    reason: wording.reason,
    what: (code) => ({ name: wording.practice(code), says: catalogue.practices.get(code)?.says ?? '' }),
  }
  const hide = link.showsWords ? await hider(visit, link, found) : () => notShown
  return tellIncident(content, saying, voiceOf(link)).map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => (row.words ? { ...row, says: hide(row.says) } : row)),
  }))
}

async function hider(visit: LinkVisit, link: AccessLink, { content, ...head }: RecordedIncident) {
  const { personId, currentUnitId } = { personId: content.personId, currentUnitId: head.currentUnitId }
  const unit = content.unitId ?? currentUnitId
  const near = await listNamesToHide(visit.db, { unit, day: content.start.date, person: personId })
  const staff = content.interventions.flatMap((one) => one.staff.map(({ name }) => name))
  const person = await findPerson(visit.db, 'all', personId)
  const own = [person?.givenName, person?.familyName, person?.knownAs].flatMap((name) => name ?? [])
  const names = [...near, ...staff, head.recordedByName, head.madeByName]
  return (text: string) => takeOut(hideNames(text, names, own), link.takenOut).text
}
