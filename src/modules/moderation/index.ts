import type { Module } from '#platform/http/module.ts'
import { forgetSenders } from './jobs/forget-senders.job.ts'
import { routes } from './routes.ts'

export { submissionAccepted, submissionReceived, submissionRefused } from './announcements.ts'
export { deskZone } from './domain/duty.ts'
export type { Submission, SubmittedContent } from './domain/submission.ts'
export type { ModeratedKind } from './moderated-kind.ts'
export { type Posting, postingOf } from './posting.ts'
export { type Received, receive } from './receive.ts'
export { queueRoutes } from './routes.ts'
export { countWaiting } from './store/submissions.store.ts'
export { submissionsWaiting } from './what-waits.ts'

/** What strangers send in, and what the network's team decides of it. */
export const moderation: Module = { name: 'moderation', isForNetwork: true, routes, jobs: [forgetSenders] }
