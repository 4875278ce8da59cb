import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** An organisation was set up here. */
export const organisationAdded = defineAnnouncement<{ readonly code: string }>('organisation.added')
/** The organisation's own particulars were changed. */
export const organisationChanged = defineAnnouncement<{ readonly code: string }>('organisation.changed')
/** A site was added. */
export const siteAdded = defineAnnouncement<Record<string, never>>('site.added')
/** A site was changed; the earlier version is kept. */
export const siteChanged = defineAnnouncement<Record<string, never>>('site.changed')
/** A unit was added. */
export const unitAdded = defineAnnouncement<{ readonly code: string; readonly jurisdiction: string }>('unit.added')
/** A unit was changed; the earlier version is kept. */
export const unitChanged = defineAnnouncement<{ readonly code: string; readonly jurisdiction: string }>('unit.changed')
/** A member of staff was added; how many units they work in (0: the whole organisation). */
export const staffAdded = defineAnnouncement<{ readonly units: number }>('staff.added')
/** A member of staff was changed; the earlier version is kept. */
export const staffChanged = defineAnnouncement<{ readonly units: number }>('staff.changed')
/** A member of staff was invited to sign in: the user made for them, the role, and for how many units (null: all). */
export const staffInvited = defineAnnouncement<{
  readonly user: string
  readonly role: string
  readonly units: number | null
}>('staff.invited')
/** A user's membership was ended: their next request is refused. */
export const membershipEnded = defineAnnouncement<{ readonly user: string }>('membership.ended')
/** The lost second steps of a member were taken away: whose, how many, why, and how it was made sure that it was them. */
export const memberHelped = defineAnnouncement<{
  readonly user: string
  readonly factors: number
  readonly reason: string
  readonly check: string
}>('membership.helped')
