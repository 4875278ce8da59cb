import { SITE_NAME } from '#design/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { writeCalendar } from '../../write-calendar.ts'
import { ownRegistration } from './own-registration.page.ts'

/** GET /webinars/mine/:pass/calendar.ics: the webinar for one's own calendar, leading to one's own page. */
export async function giveYourCalendar(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  if (own === undefined) return nothingHere
  const { webinar, path } = own
  const says = `Your own page, where you join: ${visit.origin}${path}`
  const body = writeCalendar([{ webinar, url: path, says }], { origin: visit.origin, name: SITE_NAME })
  return { text: { type: 'text/calendar; charset=utf-8', body, name: `${webinar.code}.ics` }, isPrivate: true }
}
