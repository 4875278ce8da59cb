import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Somebody asked for lists at an address. Nobody knows yet whether it is its reader. The subject is the subscriber. */
export const subscriptionAsked = defineAnnouncement<{ readonly lists: number }>('subscription.asked')

/** The reader of the address confirmed. The subject is the subscriber. */
export const subscriptionConfirmed = defineAnnouncement<{ readonly lists: number }>('subscription.confirmed')

/** The reader chose other lists. The subject is the subscriber. */
export const subscriptionChanged = defineAnnouncement<{ readonly lists: number }>('subscription.changed')

/** The reader ended one list or all: `lists` are left. The subject is the subscriber. */
export const subscriptionEnded = defineAnnouncement<{ readonly lists: number }>('subscription.ended')

/** Somebody of the team wrote or changed a draft. The subject is the issue. */
export const issueSaved = defineAnnouncement<{ readonly version: number }>('issue.saved')

/** Somebody of the team threw a draft away. The subject is the issue. */
export const issueRemoved = defineAnnouncement<Record<string, never>>('issue.removed')

/** Somebody of the team began to send an issue, to so many readers. The subject is the issue. */
export const issueBegun = defineAnnouncement<{ readonly readers: number }>('issue.begun')

/** Every mail of an issue was asked for. The subject is the issue. */
export const issueSent = defineAnnouncement<{ readonly mails: number }>('issue.sent')
