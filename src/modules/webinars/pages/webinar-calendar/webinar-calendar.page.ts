import { SITE_NAME } from '#design/index.ts'
import { findPublished } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { webinarShapeCode } from '../../domain/webinar-shapes.ts'
import { listForCalendar } from '../../store/list-webinars.store.ts'
import { findWebinar } from '../../store/webinars.store.ts'
import { writeCalendar } from '../../write-calendar.ts'

const type = 'text/calendar; charset=utf-8'

/** GET /webinars/:code/calendar.ics: one webinar for a calendar. It leads to the public page, never to where it is held online. */
export async function giveWebinarCalendar({ params, network, now, origin }: Visit): Promise<Reply> {
  const code = params['code'] ?? ''
  const found = await network(async (db) => {
    const entry = await findPublished(db, now, webinarShapeCode, code)
    const webinar = entry && (await findWebinar(db, code))
    return entry && webinar && { entry, webinar }
  })
  if (!found) return nothingHere
  const { entry, webinar } = found
  const body = writeCalendar([{ webinar, url: `/webinars/${code}`, says: entry.description }], {
    origin,
    name: SITE_NAME,
  })
  return { text: { type, body, name: `${code}.ics` } }
}

const keptDays = 90

/** GET /webinars/calendar.ics: all that is coming, and the last three months, to subscribe to. */
export async function giveCalendar({ network, now, origin }: Visit): Promise<Reply> {
  const from = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString()
  const webinars = await network((db) => listForCalendar(db, now, from))
  const entries = webinars.map(({ description, ...webinar }) => ({
    webinar,
    url: `/webinars/${webinar.code}`,
    says: description,
  }))
  return {
    text: {
      type,
      body: writeCalendar(entries, { origin, name: `${SITE_NAME}: webinars and conferences`, isFollowed: true }),
      name: 'webinars.ics',
    },
  }
}
