import type { OpenRoute, Route } from '#platform/http/route.ts'
import { showAnswerQuestion, submitAnswerQuestion } from './pages/answer-question/answer-question.page.ts'
import { type Kinds, knowing } from './pages/knowing-kinds.page.ts'
import { showQueue } from './pages/list-queue/list-queue.page.ts'
import { showRefuseMany, submitRefuseMany } from './pages/refuse-many/refuse-many.page.ts'
import {
  showDuty,
  submitDayOff,
  submitEndTurn,
  submitKinds,
  submitRemoveDayOff,
  submitTurn,
} from './pages/set-duty/set-duty.page.ts'
import {
  showSubmission,
  submitAccept,
  submitAskBack,
  submitClaim,
  submitRefuse,
} from './pages/view-submission/view-submission.page.ts'

const givesNoCookie = true

/** The page on which whoever sent something in answers a question. */
export const routes: readonly OpenRoute[] = [
  { method: 'GET', path: '/asked/:token', who: 'anyone', givesNoCookie, answer: showAnswerQuestion },
  { method: 'POST', path: '/asked/:token', who: 'anyone', givesNoCookie, answer: submitAnswerQuestion },
]

const decide = 'network moderation.decide'

/** The pages for moderators of these kinds: the module that comes after all who have kinds lists them. */
export function queueRoutes(kinds: Kinds): readonly Route[] {
  const page = knowing(kinds)
  return [
    { method: 'GET', path: '/desk/queue', who: decide, answer: page(showQueue) },
    { method: 'GET', path: '/desk/queue/many', who: decide, answer: page(showRefuseMany) },
    { method: 'POST', path: '/desk/queue/many', who: decide, answer: page(submitRefuseMany) },
    { method: 'GET', path: '/desk/queue/:submission', who: decide, answer: page(showSubmission) },
    { method: 'POST', path: '/desk/queue/:submission/claim', who: decide, answer: page(submitClaim) },
    { method: 'POST', path: '/desk/queue/:submission/accept', who: decide, answer: page(submitAccept) },
    { method: 'POST', path: '/desk/queue/:submission/refuse', who: decide, answer: page(submitRefuse) },
    { method: 'POST', path: '/desk/queue/:submission/ask', who: decide, answer: page(submitAskBack) },
    { method: 'GET', path: '/desk/duty', who: decide, answer: page(showDuty) },
    { method: 'POST', path: '/desk/duty', who: decide, creates: true, answer: page(submitTurn) },
    { method: 'POST', path: '/desk/duty/:turn/end', who: decide, answer: submitEndTurn },
    { method: 'POST', path: '/desk/duty/days-off', who: decide, answer: page(submitDayOff) },
    { method: 'POST', path: '/desk/duty/days-off/remove', who: decide, answer: submitRemoveDayOff },
    { method: 'POST', path: '/desk/duty/kinds', who: decide, answer: page(submitKinds) },
  ]
}
