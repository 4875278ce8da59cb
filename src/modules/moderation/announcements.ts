import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Something was sent in. The subject is the submission. */
export const submissionReceived = defineAnnouncement<{ readonly kind: string }>('submission.received')

/** A moderator said that they look at it. The subject is the submission. */
export const submissionClaimed = defineAnnouncement<Record<string, never>>('submission.claimed')

/** It was accepted. The subject is the submission. */
export const submissionAccepted = defineAnnouncement<{ readonly kind: string }>('submission.accepted')

/** It was refused; the reason is with it. The subject is the submission. */
export const submissionRefused = defineAnnouncement<{ readonly kind: string }>('submission.refused')

/** Its sender was asked something. The subject is the submission. */
export const submissionAsked = defineAnnouncement<Record<string, never>>('submission.asked')

/** Its sender answered. The subject is the submission. */
export const submissionAnswered = defineAnnouncement<Record<string, never>>('submission.answered')

/** A turn was added to the roster or ended. The subject is the turn. */
export const turnSet = defineAnnouncement<{ readonly ended: boolean }>('turn.set')

/** A day off was added or taken away. The subject is the day. */
export const dayOffSet = defineAnnouncement<{ readonly off: boolean }>('day-off.set')

/** What may be sent while nobody is on duty, and the hours owed, were set. The subject is the code of the kind. */
export const kindRuleSet = defineAnnouncement<{ readonly pauses: boolean; readonly hoursAllowed: number }>(
  'kind-rule.set',
)
