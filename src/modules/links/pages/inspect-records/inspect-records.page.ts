import { instantFromText } from '#basics/instant.ts'
import { shortDate, writtenInstant } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { LinkVisit } from '#platform/http/visit.ts'
import { linkViewed } from '../../announcements.ts'
import { listOpened, olderHref, ownLink } from '../own-link.page.ts'
import { inspectRecordsView } from './inspect-records.view.tsx'

/** GET /by-link/incidents: the records of the units and days that an inspector's link names. */
export async function showInspectRecords(visit: LinkVisit): Promise<Reply> {
  const link = await ownLink(visit)
  if (!link?.units) return nothingHere
  const { db, path } = visit
  const units = await listUnits(db, link.units)
  const { incidents, older } = await listOpened(visit, link)
  await db.announce(linkViewed(link.id, null, { person: null, records: incidents.length }))
  return {
    title: 'Records opened to you',
    wide: true,
    body: inspectRecordsView({
      organisation: visit.link.organisation.name,
      holder: link.holder,
      units: units.map(({ name }) => name).join(', '),
      span: `${shortDate(link.from)} to ${shortDate(link.to)}`,
      until: writtenInstant(instantFromText(link.expiresAt), visit.link.organisation.timeZone),
      talkTo: link.talkTo,
      records: incidents.map((one) => ({
        href: `${path}/${one.id}`,
        when: one.startedTime
          ? `${shortDate(one.startedOn)}, ${one.startedTime.slice(0, 5)}`
          : shortDate(one.startedOn),
        unit: units.find(({ id }) => id === one.unitId)?.name ?? '',
        who: (link.showsNames && one.personName) || one.personIdentifier,
        what: [...new Set(one.practices)].map((code) => catalogue.practices.get(code)?.name ?? code).join('; '),
      })),
      older: olderHref(path, older),
      tokens: visit.tokens,
    }),
  }
}
