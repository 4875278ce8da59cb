import type { Id } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { registrationChanged } from './announcements.ts'
import { freePlaces, offeredUntil, type Registration, type Standing } from './domain/registration.ts'
import { isToCome, stageOf } from './domain/webinar.ts'
import { aboutWebinar, gaveUpMail, lapsedMail, offerMail, type PathOf, placeMail } from './registration-mails.ts'
import {
  countStandings,
  findRegistration,
  lapseOffers,
  listNextInLine,
  saveStanding,
} from './store/registrations.store.ts'
import { type KeptWebinar, lockWebinar } from './store/webinars.store.ts'

/** When, and how private pages are addressed. */
export type Changing = { readonly now: string; readonly pathOf: PathOf }

/**
 * Gives up a place, an offer, or a place in the line, and offers what became free to the next. False when there was nothing
 * to give up: also once it is over, because who was there keeps having been there.
 */
export async function giveUpPlace(db: NetworkDeeds, id: Id, changing: Changing): Promise<boolean> {
  const found = await lockedBoth(db, id)
  if (!found || !['place', 'offered', 'waiting'].includes(found.registration.standing)) return false
  const { webinar, registration } = found
  if (!isToCome(stageOf(webinar, changing.now))) return false
  await change(db, registration, 'cancelled')
  await tell(db, registration, gaveUpMail, aboutWebinar(webinar, `/webinars/${webinar.code}`))
  await offerFree(db, webinar, changing)
  return true
}

/** Takes the place that is kept for somebody. False when none is, it has lapsed, or there is nothing to come to. */
export async function takeOfferedPlace(db: NetworkDeeds, id: Id, { now, pathOf }: Changing): Promise<boolean> {
  const found = await lockedBoth(db, id)
  const until = found?.registration.offeredUntil ?? null
  if (!found || until === null || Date.parse(until) <= Date.parse(now)) return false
  if (!isToCome(stageOf(found.webinar, now))) return false
  await change(db, found.registration, 'place', now)
  await tell(db, found.registration, placeMail, aboutWebinar(found.webinar, pathOf(id)))
  return true
}

/**
 * Ends offers that were not taken in time, then offers every free place to the next in the line, for as long as the
 * webinar says. Run again it does nothing more; of one that was called off or withdrawn it does nothing at all. Gives how
 * many were offered one.
 */
export async function offerFreePlaces(db: NetworkDeeds, webinarId: Id, changing: Changing): Promise<number> {
  const webinar = await lockWebinar(db, webinarId)
  return webinar ? await offerFree(db, webinar, changing) : 0
}

async function offerFree(db: NetworkDeeds, webinar: KeptWebinar, { now, pathOf }: Changing): Promise<number> {
  const stage = stageOf(webinar, now)
  if (stage === 'called off' || stage === 'withdrawn') return 0
  for (const late of await lapseOffers(db, webinar.id, now)) {
    await db.announce(registrationChanged(late.id, null, { webinar: webinar.id, standing: 'lapsed' }))
    const about = aboutWebinar(webinar, `/webinars/${webinar.code}`)
    await tell(db, late, lapsedMail, { ...about, hasBegun: stage !== 'coming' })
  }
  if (stage !== 'coming') return 0
  const { held } = await countStandings(db, webinar.id, now)
  const next = await listNextInLine(db, webinar.id, freePlaces({ capacity: webinar.capacity, held }))
  const until = offeredUntil(now, webinar.offerHours, webinar.startsAt)
  for (const one of next) {
    await change(db, one, 'offered', until)
    const written = writtenInstant(instantFromText(until), webinar.zone)
    await tell(db, one, offerMail, { ...aboutWebinar(webinar, pathOf(one.id)), until: written })
  }
  return next.length
}

async function lockedBoth(db: NetworkDeeds, id: Id) {
  const first = await findRegistration(db, id)
  const webinar = first && (await lockWebinar(db, first.webinarId))
  const registration = webinar && (await findRegistration(db, id))
  return webinar && registration ? { webinar, registration } : undefined
}

async function change(
  db: NetworkDeeds,
  one: Registration,
  standing: Standing,
  at: string | null = null,
): Promise<void> {
  await saveStanding(db, one.id, standing, at)
  await db.announce(registrationChanged(one.id, null, { webinar: one.webinarId, standing }))
}

async function tell<V extends object>(
  db: NetworkDeeds,
  { email }: Registration,
  kind: Parameters<typeof queueMail<V>>[1],
  values: V,
): Promise<void> {
  await queueMail(db, kind, { to: { address: email }, organisation: null, values })
}
