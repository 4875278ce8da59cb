import { isId } from '#basics/id.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { findWebinarOf, type KeptWebinar } from '../../store/webinars.store.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'

/** The webinar that an address of the desk names; nothing when there is none. */
export async function openedWebinar({ params, db }: NetworkVisit): Promise<KeptWebinar | undefined> {
  const id = params['webinar']
  return isId(id) ? await findWebinarOf(db, id) : undefined
}

/** The desk page of a webinar, and when it is. */
export function atDesk(webinar: KeptWebinar) {
  const href = `/desk/webinars/${webinar.id}`
  const when = `${writtenTimes(webinar)} (${writtenZone(webinar.zone)})`
  return { href, when, title: webinar.title, back: { href, text: webinar.title } }
}
