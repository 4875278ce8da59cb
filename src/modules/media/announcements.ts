import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** A picture or document was added to what the network shows. */
export const mediaAdded = defineAnnouncement<{ readonly kind: string; readonly bytes: number }>('media.added')
/** What is said about one was changed. */
export const mediaChanged = defineAnnouncement<Record<string, never>>('media.changed')
/** One got other content under the same address. */
export const mediaReplaced = defineAnnouncement<{ readonly kind: string; readonly bytes: number }>('media.replaced')
/** One was removed: its address gives nothing any more. */
export const mediaRemoved = defineAnnouncement<Record<string, never>>('media.removed')
