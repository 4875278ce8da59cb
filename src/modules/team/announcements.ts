import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Somebody was invited to the network's team, or given one more role in it. */
export const teammateInvited = defineAnnouncement<{ readonly role: string }>('team.invited')

/** Somebody's role in the network ended. */
export const networkRoleEnded = defineAnnouncement<{ readonly role: string }>('team.role-ended')

/** The network's name, or how it is reached, was said anew. */
export const whosePagesSaid = defineAnnouncement<Record<string, never>>('team.whose-pages')

/** Somebody read the network's audit. */
export const networkAuditRead = defineAnnouncement<{ readonly deeds: number }>('audit.read')
