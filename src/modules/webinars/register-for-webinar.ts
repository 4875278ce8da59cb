import type { Id } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { addressMark, mayMailOnceMore } from '#platform/mail/paced-mail.store.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { registrationMade } from './announcements.ts'
import { offerFreePlaces } from './change-standing.ts'
import { type Door, doorAt } from './domain/may-register.ts'
import { isOfferOver, type Registration, type RegistrationWish, standingOfNewcomer } from './domain/registration.ts'
import { hasBegun, stageOf } from './domain/webinar.ts'
import { aboutWebinar, alreadyMail, membersMail, type PathOf, placeMail, waitingMail } from './registration-mails.ts'
import { countStandings, findByEmail, noteToldAgain, saveRegistration } from './store/registrations.store.ts'
import { type KeptWebinar, lockWebinar } from './store/webinars.store.ts'

/** What registering needs to know. */
export type Registering = {
  readonly webinar: Id
  readonly wish: RegistrationWish
  readonly newId: Id
  readonly now: string
  /** Whether the address is that of a member of the network. */
  readonly isMember: boolean
  readonly pathOf: PathOf
  readonly secrets: Pick<Secrets, 'mark'>
}

/** `answered` by mail, whatever the mail says: the page must not tell who is registered or who is a member. Else why not. */
export type Registered = 'answered' | Exclude<Door, 'open' | 'members'>

/**
 * Registers somebody: with a place while there is one, else at the end of the line. Everything that depends on the
 * address is told by mail to that address alone: that it is registered already, and that it is no member's.
 */
export async function registerForWebinar(db: NetworkDeeds, asked: Registering): Promise<Registered> {
  const webinar = await lockWebinar(db, asked.webinar)
  if (webinar === undefined) return 'not here'
  const door = doorAt(webinar, asked.now, (await countStandings(db, webinar.id, asked.now)).held)
  if (door !== 'open' && door !== 'members') return door
  const known = await findKnown(db, webinar, asked)
  if (known !== undefined) await tellAgain(db, webinar, known, asked)
  else if (door === 'members' && !asked.isMember) await tellMembersFirst(db, webinar, asked)
  else await takeIn(db, webinar, asked)
  return 'answered'
}

/** The registration that this address has: not one that was given up or lapsed, nor a place in a line that is no more. */
async function findKnown(
  db: NetworkDeeds,
  webinar: KeptWebinar,
  asked: Registering,
): Promise<Registration | undefined> {
  const { now, wish } = asked
  const known = await findByEmail(db, webinar.id, wish.email)
  if (known?.standing === 'place') return known
  if (known?.standing === 'waiting') return stageOf(webinar, now) === 'coming' ? known : undefined
  if (known?.standing !== 'offered') return undefined
  if (!isOfferOver(known, now)) return known
  await offerFreePlaces(db, webinar.id, asked)
  return undefined
}

async function takeIn(db: NetworkDeeds, webinar: KeptWebinar, asked: Registering): Promise<void> {
  const { wish, newId, now, pathOf } = asked
  const counted = await countStandings(db, webinar.id, now)
  const begun = hasBegun(stageOf(webinar, now))
  const standing = standingOfNewcomer({ capacity: webinar.capacity, hasBegun: begun, ...counted })
  const placeSince = standing === 'place' ? now : null
  const id = await saveRegistration(db, {
    ...wish,
    id: newId,
    webinarId: webinar.id,
    standing,
    registeredAt: now,
    placeSince,
  })
  const about = aboutWebinar(webinar, pathOf(id))
  const to = { to: { address: wish.email }, organisation: null }
  if (standing === 'place') await queueMail(db, placeMail, { ...to, values: about })
  else await queueMail(db, waitingMail, { ...to, values: { ...about, hours: webinar.offerHours } })
  await db.announce(registrationMade(id, null, { webinar: webinar.id, standing }))
}

async function tellAgain(
  db: NetworkDeeds,
  webinar: KeptWebinar,
  { id, email }: Registration,
  { now, pathOf }: Registering,
) {
  if (!(await noteToldAgain(db, id, now))) return
  await queueMail(db, alreadyMail, {
    to: { address: email },
    organisation: null,
    values: aboutWebinar(webinar, pathOf(id)),
  })
}

/** Nothing is kept of whom this tells, so the pace of the house keeps anybody from flooding somebody else’s address. */
async function tellMembersFirst(db: NetworkDeeds, webinar: KeptWebinar, asked: Registering): Promise<void> {
  const { wish, secrets, now } = asked
  if (!(await mayMailOnceMore(db, addressMark(secrets, wish.email), now))) return
  const { membersUntil, whoMay, zone, code } = webinar
  const opens = whoMay === 'members first' && membersUntil ? writtenInstant(instantFromText(membersUntil), zone) : null
  const values = { ...aboutWebinar(webinar, `/webinars/${code}`), opens }
  await queueMail(db, membersMail, { to: { address: wish.email }, organisation: null, values })
}
