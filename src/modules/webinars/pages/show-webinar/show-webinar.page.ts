import { aroundEntry, entryPage, findPublished } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { feedbackClosesAt, shownFeedback } from '../../domain/feedback.ts'
import { doorAt } from '../../domain/may-register.ts'
import { webinarShapeCode } from '../../domain/webinar-shapes.ts'
import { countFeedback } from '../../store/feedback.store.ts'
import { countStandings } from '../../store/registrations.store.ts'
import { findWebinar, type KeptWebinar } from '../../store/webinars.store.ts'
import { FeedbackView } from '../feedback.view.tsx'
import { writtenDay } from '../written-times.ts'
import { DoorView } from './door.view.tsx'
import { viewWebinar, webinarShape } from './webinar-shape.page.ts'

/** GET /webinars/:code: a webinar or a conference, and how one registers; afterwards what is there of it. */
export async function showWebinar({ params, network, now, origin, mail }: Visit): Promise<Reply> {
  const code = params['code'] ?? ''
  const found = await network(async (db) => {
    const entry = await findPublished(db, now, webinarShapeCode, code)
    if (!entry) return undefined
    const webinar = await findWebinar(db, code)
    return {
      entry,
      webinar,
      around: await aroundEntry(db, webinarShape, entry, { now, origin }),
      counted: webinar && (await countStandings(db, webinar.id, now)),
      feedback:
        webinar && Date.parse(now) >= Date.parse(feedbackClosesAt(webinar))
          ? await countFeedback(db, webinar.id)
          : null,
    }
  })
  if (!found) return nothingHere
  const { entry, webinar, around, counted, feedback } = found
  const door = webinar
    ? DoorView({
        ...doorOf(webinar, now, counted?.held ?? 0),
        code,
        hasMail: mail !== 'off',
        isFull: isFull(webinar, counted?.held ?? 0),
      })
    : null
  const said = feedback && shownFeedback(feedback)
  const after = said && said.is !== 'none' ? FeedbackView({ feedback: said, level: 2 }) : null
  const isCalledOff = webinar !== undefined && webinar.cancelledAt !== null
  const body = viewWebinar(entry, around, { door, after, isCalledOff })
  return entryPage(webinarShape, entry, { body, media: around.media })
}

function doorOf(webinar: KeptWebinar, now: string, held: number) {
  const { cancelledBecause, membersUntil, zone } = webinar
  return {
    door: doorAt(webinar, now, held),
    because: cancelledBecause,
    opensOn: membersUntil === null ? null : writtenDay(membersUntil, zone),
  }
}

function isFull({ capacity }: KeptWebinar, held: number): boolean {
  return capacity !== null && held >= capacity
}
