import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Somebody of the team looks after an entry from now on: its reviews wait for them. */
export const entryOwned = defineAnnouncement<Record<string, never>>('entry.owned')

/** Whether a sort of content is published by two people was changed. */
export const shapeRuled = defineAnnouncement<{ readonly needsTwo: boolean }>('shape.ruled')
