import { instantFromText } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { giveUpPlace, takeOfferedPlace } from '../../change-standing.ts'
import { feedbackClosesAt } from '../../domain/feedback.ts'
import { isOfferOver } from '../../domain/registration.ts'
import { hasBegun, isToCome, linkShownFrom, stageOf } from '../../domain/webinar.ts'
import { isSameWord } from '../../domain/written-word.ts'
import { markAttendance } from '../../mark-attendance.ts'
import { pathsOf } from '../private-pass.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'
import { howOneStands } from './how-one-stands.page.ts'
import { type OwnRegistration, ownRegistration } from './own-registration.page.ts'
import { YourRegistrationView } from './your-registration.view.tsx'

/** GET /webinars/mine/:pass: how somebody stands, where to join once it is time, and what they can do. */
export async function showYourRegistration(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  return own === undefined ? nothingHere : ownPage(visit, own, '', [])
}

/** POST /webinars/mine/:pass/give-up: gives up a place, an offer, or a place in the line. */
export async function submitGiveUpPlace(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  if (own === undefined) return nothingHere
  await visit.networkDeed((db) => giveUpPlace(db, own.registration.id, { now: visit.now, pathOf: pathsOf(visit) }))
  return { location: own.path }
}

/** POST /webinars/mine/:pass/take: takes the place that is kept for them. The page says how it went. */
export async function submitTakePlace(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  if (own === undefined) return nothingHere
  await visit.networkDeed((db) => takeOfferedPlace(db, own.registration.id, { now: visit.now, pathOf: pathsOf(visit) }))
  return { location: own.path }
}

/** POST /webinars/mine/:pass/attended: confirms by the word said in the webinar that one was there. */
export async function submitAttended(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  if (own === undefined || !canConfirm(own, visit.now)) return nothingHere
  const typed = answer(visit.form, 'word')
  if (!isSameWord(typed, own.webinar.codeWord ?? ''))
    return ownPage(visit, own, typed, [
      { field: 'word', says: 'That is not the word that was said. Check how you typed it.' },
    ])
  const { id, webinarId } = own.registration
  await visit.networkDeed((db) => markAttendance(db, { id, webinarId }, 'own word', visit.now))
  return { location: own.path }
}

function canConfirm({ registration, webinar }: OwnRegistration, now: string): boolean {
  return (
    hasBegun(stageOf(webinar, now)) &&
    webinar.codeWord !== null &&
    registration.standing === 'place' &&
    registration.attendedAt === null
  )
}

function ownPage(visit: Visit, own: OwnRegistration, word: string, problems: readonly Problem[]): Reply {
  const { registration, webinar, path, isShown } = own
  const { now } = visit
  const stage = stageOf(webinar, now)
  const shownFrom = linkShownFrom(webinar, webinar)
  const isLinkDue = Date.parse(now) >= Date.parse(shownFrom)
  const hasPlace = registration.standing === 'place'
  const offered = registration.offeredUntil
  const standing = isOfferOver(registration, now) ? 'lapsed' : registration.standing
  const body = YourRegistrationView({
    title: webinar.title,
    href: isShown ? `/webinars/${webinar.code}` : null,
    when: `${writtenTimes(webinar)} (${writtenZone(webinar.zone)})`,
    place: webinar.place,
    stage,
    because: webinar.cancelledBecause,
    comes: isToCome(stage),
    standing,
    stands: howOneStands(standing, stage),
    offeredUntil: offered === null ? null : writtenInstant(instantFromText(offered), webinar.zone),
    joiningLink: hasPlace && isToCome(stage) && isLinkDue ? webinar.joiningLink : null,
    linkShownFrom: isLinkDue ? null : writtenInstant(instantFromText(shownFrom), webinar.zone),
    canConfirm: canConfirm(own, now),
    hasAttended: registration.attendedAt !== null,
    canGiveFeedback: canGiveFeedback(own, now),
    path,
    word,
    problems,
  })
  const status = problems.length > 0 ? 422 : 200
  return { title: `Your registration: ${webinar.title}`, status, problems: problems.length, body, isPrivate: true }
}

/** Whether somebody may say what they thought of it: who held a place, once it began, until two weeks after. */
export function canGiveFeedback({ registration, webinar }: OwnRegistration, now: string): boolean {
  const closed = Date.parse(now) >= Date.parse(feedbackClosesAt(webinar))
  return hasBegun(stageOf(webinar, now)) && !closed && registration.standing === 'place' && !registration.gaveFeedback
}
