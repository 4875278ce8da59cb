import type { Id } from '#basics/id.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** A link was given: for which role, about whom (nobody where it opens units), and when it runs out. */
export const linkGiven = defineAnnouncement<{
  readonly role: string
  readonly person: Id | null
  readonly units: number
  readonly expiresAt: string
}>('link.given')
/** A link was ended before its time. */
export const linkEnded = defineAnnouncement<{ readonly role: string; readonly person: Id | null }>('link.ended')
/** The holder of a link looked at the list of what it opens: about whom, or of how many units. */
export const linkViewed = defineAnnouncement<{ readonly person: Id | null; readonly records: number }>('link.viewed')
/** The longest time that links may last was changed, in days. */
export const linkDaysChanged = defineAnnouncement<{ readonly days: number }>('link.days-changed')
