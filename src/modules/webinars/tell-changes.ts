import type { Id } from '#basics/id.ts'
import type { JobWays } from '#platform/jobs/job.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { webinarChangeTold } from './announcements.ts'
import { type Changing, offerFreePlaces } from './change-standing.ts'
import { type News, newsOf, prospectOf } from './domain/news-of-webinar.ts'
import type { Registration } from './domain/registration.ts'
import { aboutWebinar } from './registration-mails.ts'
import { saveToldChange } from './store/changes-told.store.ts'
import { listRegistrations } from './store/registrations.store.ts'
import { type KeptWebinar, lockWebinar, markTold } from './store/webinars.store.ts'
import { afterAllMail, calledOffMail, movedMail, withdrawnMail } from './team-mails.ts'

/** How telling people of a change is tried. */
export const tellChangesWays: JobWays = {
  name: 'webinars.tell-changes',
  says: 'Tells everybody registered that a webinar moved, was called off or withdrawn, and offers places that became free.',
  retries: 8,
}

/**
 * Tells everybody who has a place or waits what is new of a webinar: once for each change, however often it runs, and each
 * is a row with its mail. Then offers places that became free. Gives how many were told.
 */
export async function tellChanges(db: NetworkDeeds, id: Id, changing: Changing): Promise<number> {
  const webinar = await lockWebinar(db, id)
  if (!webinar) return 0
  const told = webinar.sequence > webinar.toldSequence ? await tellNews(db, webinar, changing) : 0
  await offerFreePlaces(db, id, changing)
  return told
}

async function tellNews(db: NetworkDeeds, webinar: KeptWebinar, changing: Changing): Promise<number> {
  const { id, sequence } = webinar
  const news = newsOf(webinar, changing.now)
  const concerned = news === null ? [] : (await listRegistrations(db, id)).filter(isConcerned)
  if (news !== null)
    for (const one of concerned) {
      const mail = await mailNews(db, webinar, one, { news, path: changing.pathOf(one.id) })
      await saveToldChange(db, { registration: one.id, sequence, news, mail }, changing.now)
    }
  await markTold(db, id, sequence, news === null ? webinar.told : prospectOf(webinar))
  await db.announce(webinarChangeTold(id, null, { sequence, told: concerned.length }))
  return concerned.length
}

function isConcerned({ standing }: Registration): boolean {
  return standing === 'place' || standing === 'waiting' || standing === 'offered'
}

async function mailNews(
  db: NetworkDeeds,
  webinar: KeptWebinar,
  { email }: Registration,
  { news, path }: { readonly news: News; readonly path: string },
): Promise<Id> {
  const to = { to: { address: email }, organisation: null }
  const about = { ...aboutWebinar(webinar, path), place: webinar.place }
  if (news === 'moved') return await queueMail(db, movedMail, { ...to, values: about })
  if (news === 'after all') return await queueMail(db, afterAllMail, { ...to, values: about })
  if (news === 'withdrawn') return await queueMail(db, withdrawnMail, { ...to, values: about })
  return await queueMail(db, calledOffMail, { ...to, values: { ...about, because: webinar.cancelledBecause ?? '' } })
}
