import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** A visitor said whether an entry was useful to them. The subject is the entry. */
export const entryJudged = defineAnnouncement<{ readonly useful: boolean }>('entry.judged')
