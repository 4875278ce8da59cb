import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** A version of an entry was kept; nothing public changed. */
export const entrySaved = defineAnnouncement<{ readonly version: number }>('entry.saved')

/** The writer of a version says that it is ready for somebody else to publish. */
export const entryProposed = defineAnnouncement<{ readonly version: number }>('entry.proposed')

/** A version will be published by itself at an instant; null when that was taken back. */
export const entryScheduled = defineAnnouncement<{ readonly version: number; readonly for: string | null }>(
  'entry.scheduled',
)

/** An entry has another address: the last part of it before, and now. */
export const entryMoved = defineAnnouncement<{ readonly from: string; readonly to: string }>('entry.moved')

/** A version became what everybody sees. */
export const entryPublished = defineAnnouncement<{ readonly version: number }>('entry.published')

/** An entry is public no more. Why is in its steps. */
export const entryWithdrawn = defineAnnouncement<{ readonly version: number }>('entry.withdrawn')

/** From when on an entry is public no more; null for no end. */
export const entryPublicUntil = defineAnnouncement<{ readonly until: string | null }>('entry.public-until')

/** The time for which an entry could be public is over. */
export const entryEnded = defineAnnouncement<{ readonly version: number }>('entry.ended')

/** Somebody looked whether an entry still holds, and said when to look next. */
export const entryReviewed = defineAnnouncement<{ readonly next: string }>('entry.reviewed')

/** The review of an entry waits until a day. Why is in its steps. */
export const entryReviewPutOff = defineAnnouncement<{ readonly next: string }>('entry.review-put-off')
