import type { Id } from '#basics/id.ts'
import type { JobWays } from '#platform/jobs/job.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { webinarChangeTold } from './announcements.ts'
import { type Changing, offerFreePlaces } from './change-standing.ts'
import { aboutWebinar } from './registration-mails.ts'
import { listRegistrations } from './store/registrations.store.ts'
import { lockWebinar, markTold } from './store/webinars.store.ts'
import { calledOffMail, movedMail } from './team-mails.ts'

/** How telling people of a change is tried. */
export const tellChangesWays: JobWays = {
  name: 'webinars.tell-changes',
  says: 'Tells everybody registered that a webinar moved or was called off, and offers places that became free.',
  retries: 8,
}

/**
 * Tells everybody who has a place or waits that a webinar moved or was called off: once for each change, however often it
 * runs. Then offers places that became free. Gives how many were told.
 */
export async function tellChanges(db: NetworkDeeds, id: Id, changing: Changing): Promise<number> {
  const webinar = await lockWebinar(db, id)
  if (!webinar) return 0
  const concerned = webinar.sequence > webinar.toldSequence ? await listRegistrations(db, id) : []
  const told = concerned.filter(
    ({ standing }) => standing === 'place' || standing === 'waiting' || standing === 'offered',
  )
  for (const one of told) {
    const to = { to: { address: one.email }, organisation: null }
    const about = aboutWebinar(webinar, changing.pathOf(one.id))
    if (webinar.cancelledBecause === null)
      await queueMail(db, movedMail, { ...to, values: { ...about, place: webinar.place } })
    else await queueMail(db, calledOffMail, { ...to, values: { ...about, because: webinar.cancelledBecause } })
  }
  if (webinar.sequence > webinar.toldSequence) {
    await markTold(db, id, webinar.sequence)
    await db.announce(webinarChangeTold(id, null, { sequence: webinar.sequence, told: told.length }))
  }
  await offerFreePlaces(db, id, changing)
  return told.length
}
