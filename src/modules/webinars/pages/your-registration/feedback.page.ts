import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { giveFeedback } from '../../give-feedback.ts'
import { type FeedbackTyped, readFeedback } from './feedback.form.ts'
import { GiveFeedbackView } from './feedback-form.view.tsx'
import { type OwnRegistration, ownRegistration } from './own-registration.page.ts'
import { canGiveFeedback } from './your-registration.page.ts'

/** GET /webinars/mine/:pass/feedback: two questions and a box, for who held a place. */
export async function showGiveFeedback(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  if (own === undefined) return nothingHere
  if (!canGiveFeedback(own, visit.now)) return { location: own.path }
  return formPage(visit, own, { useful: '', change: '', said: '' }, [])
}

/** POST /webinars/mine/:pass/feedback: keeps what was said, without who. */
export async function submitGiveFeedback(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  if (own === undefined) return nothingHere
  if (!canGiveFeedback(own, visit.now)) return { location: own.path }
  const of = (field: string) => answer(visit.form, field)
  const typed = { useful: of('useful'), change: of('change'), said: of('said') }
  const read = readFeedback(typed)
  if (!read.ok) return formPage(visit, own, typed, read.problems)
  await visit.networkDeed((db) => giveFeedback(db, own.registration, read.value, newId()))
  return { location: own.path }
}

function formPage(
  visit: Visit,
  { webinar, path }: OwnRegistration,
  typed: FeedbackTyped,
  problems: readonly Problem[],
): Reply {
  const body = GiveFeedbackView({
    title: webinar.title,
    action: `${path}/feedback`,
    typed,
    problems,
  })
  const status = problems.length > 0 ? 422 : 200
  const back = { href: path, text: 'Your registration' }
  return {
    title: `What did you think? ${webinar.title}`,
    status,
    problems: problems.length,
    body,
    back,
    isPrivate: true,
  }
}
