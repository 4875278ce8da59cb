import { longDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { findPerson, writtenName } from '#modules/people/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { LinkVisit } from '#platform/http/visit.ts'
import { linkViewed } from '../../announcements.ts'
import { listOpened, olderHref, ownLink, voiceOf } from '../own-link.page.ts'
import { ownRecordsView } from './own-records.view.tsx'

/** GET /by-link/record: what was recorded about the person, for them or for somebody who speaks for them. */
export async function showOwnRecords(visit: LinkVisit): Promise<Reply> {
  const link = await ownLink(visit)
  if (!link?.personId) return nothingHere
  const { db, path } = visit
  const person = await findPerson(db, 'all', link.personId)
  const { incidents, older } = await listOpened(visit, link)
  const units = await listUnits(db, 'all')
  const voice = voiceOf(link)
  await db.announce(linkViewed(link.id, null, { person: link.personId, records: incidents.length }))
  const about = voice === 'you' ? 'you' : person ? writtenName(person) : 'the person'
  return {
    title: `What was recorded about ${about}`,
    body: ownRecordsView({
      about,
      voice,
      isHidden: person === undefined,
      organisation: visit.link.organisation.name,
      talkTo: link.talkTo,
      upTo: longDate(link.to),
      isFirst: !visit.query.has('older'),
      records: incidents.map(({ id, startedOn, startedTime, unitId, practices }) => ({
        href: `${path}/${id}`,
        when: startedTime ? `${longDate(startedOn)}, at ${startedTime.slice(0, 5)}` : longDate(startedOn),
        where: units.find((unit) => unit.id === unitId)?.name ?? null,
        what: [...new Set(practices)]
          .map((code) => catalogue.practices.get(code)?.name ?? 'Not on any list')
          .join('; '),
      })),
      older: olderHref(path, older),
      tokens: visit.tokens,
    }),
  }
}
