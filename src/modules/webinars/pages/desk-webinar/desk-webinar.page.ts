import { fatesOfMail } from '#modules/mail/index.ts'
import { answersOf } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { shownFeedback } from '../../domain/feedback.ts'
import { hasBegun, isToCome, stageOf } from '../../domain/webinar.ts'
import { markAttendance, unmarkAttendance } from '../../mark-attendance.ts'
import { listToldChanges } from '../../store/changes-told.store.ts'
import { countFeedback, listSaid } from '../../store/feedback.store.ts'
import { listRegistrations } from '../../store/registrations.store.ts'
import { listReminders } from '../../store/reminders.store.ts'
import { DeskWebinarView } from './desk-webinar.view.tsx'
import { atDesk, openedWebinar } from './opened-webinar.page.ts'
import { rowOf, whatBecame } from './registered-row.page.ts'

/** GET /desk/webinars/:webinar: who registered, what they were told and whether it arrived, and what they said. */
export async function showDeskWebinar(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  if (!webinar) return nothingHere
  const { db, now, tokens } = visit
  const registered = await listRegistrations(db, webinar.id)
  const reminders = await listReminders(db, webinar)
  const changes = await listToldChanges(db, webinar.id)
  const mails = [...changes, ...reminders].flatMap(({ mail }) => (mail === null ? [] : [mail]))
  const fates = mails.length === 0 ? [] : await visit.identity((identity) => fatesOfMail(identity, mails))
  const became = whatBecame({ changes, reminders }, fates)
  const feedback = shownFeedback(await countFeedback(db, webinar.id))
  const stage = stageOf(webinar, now)
  const { title, href, when } = atDesk(webinar)
  const body = DeskWebinarView({
    title,
    when,
    href,
    publicHref: `/webinars/${webinar.code}`,
    writeHref: `/desk/entries/${webinar.id}`,
    stage,
    comes: isToCome(stage),
    hasBegun: hasBegun(stage),
    because: webinar.cancelledBecause,
    capacity: webinar.capacity,
    hasLink: webinar.joiningLink !== null,
    hasWord: webinar.codeWord !== null,
    rows: registered.map((one) => rowOf(one, webinar.zone, became.get(one.id) ?? [])),
    feedback,
    said: feedback.is === 'figures' ? await listSaid(db, webinar.id) : [],
    tokens,
  })
  return {
    title: `Registered: ${title}`,
    body,
    wide: true,
    back: { href: '/desk/webinars', text: 'Webinars: who registered' },
  }
}

/** POST /desk/webinars/:webinar/attendance: who of those with a place was there, as ticked; the others were not. */
export async function submitAttendance(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  if (!webinar) return nothingHere
  const there = new Set(answersOf(visit.form, 'there'))
  const shown = new Set(answersOf(visit.form, 'shown'))
  for (const one of await listRegistrations(visit.db, webinar.id)) {
    if (!shown.has(one.id) || one.standing !== 'place') continue
    if (there.has(one.id)) await markAttendance(visit.db, one, 'team', visit.now)
    else await unmarkAttendance(visit.db, one)
  }
  return { location: atDesk(webinar).href }
}
