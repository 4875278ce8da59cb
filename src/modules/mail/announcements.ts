import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Quiet hours were set or, when both are empty, taken away. The subject is the organisation. */
export const quietHoursSet = defineAnnouncement<{ readonly starts: string | null; readonly ends: string | null }>(
  'quiet-hours.set',
)

/** Somebody said that mail to a member's address works again. The subject is the user. */
export const mailWorksAgain = defineAnnouncement<Record<string, never>>('mail.works-again')

/** A user chose how they want their mail. The subject is the user. */
export const mailWished = defineAnnouncement<{ readonly daily: boolean }>('mail.wished')
