import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Somebody signed in asked for a page that their role does not include. The subject is method and path pattern. */
export const routeRefused = defineAnnouncement<{ readonly permission: string; readonly role: string }>('route.refused')
