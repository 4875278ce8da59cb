import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** From now on an old address leads to a page of this site. */
export const addressMoved = defineAnnouncement<{ readonly to: string }>('address.moved')
/** An old address leads nowhere any more. */
export const addressLetGo = defineAnnouncement<Record<string, never>>('address.let-go')
