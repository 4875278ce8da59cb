import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { stageOf } from '../../domain/webinar.ts'
import { listDeskWebinars } from '../../store/desk-webinars.store.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'
import { DeskWebinarsView } from './desk-webinars.view.tsx'

const keptDays = 365

/** GET /desk/webinars: all webinars of the last year and to come, with how many registered. */
export async function showDeskWebinars({ db, now }: NetworkVisit): Promise<Reply> {
  const from = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString()
  const found = await listDeskWebinars(db, now, from)
  const lines = found.map((webinar) => ({
    href: `/desk/webinars/${webinar.id}`,
    title: webinar.title,
    when: `${writtenTimes(webinar)} (${writtenZone(webinar.zone)})`,
    stage: stageOf(webinar, now),
    places: webinar.capacity === null ? String(webinar.places) : `${webinar.places} of ${webinar.capacity}`,
    waiting: webinar.waiting,
    hasLink: webinar.hasLink,
  }))
  return { title: 'Webinars: who registered', body: DeskWebinarsView({ lines }), wide: true }
}
