import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** Somebody asked to join. Nobody knows yet whether the address is theirs. The subject is the member. */
export const memberAsked = defineAnnouncement<{ readonly kind: string }>('member.asked')

/** A person, or an organisation's lead, confirmed. The subject is the member. */
export const memberConfirmed = defineAnnouncement<{ readonly kind: string }>('member.confirmed')

/** The team decided on an organisation. The subject is the member. */
export const memberDecided = defineAnnouncement<{ readonly accepted: boolean }>('member.decided')

/** An organisation renewed. The subject is the member. */
export const memberRenewed = defineAnnouncement<{ readonly until: string }>('member.renewed')

/** An organisation chose whether and with what it is in the public list. The subject is the member. */
export const memberListed = defineAnnouncement<{ readonly listed: boolean }>('member.listed')

/** Somebody was asked to be an organisation's lead from now on. The subject is the member. */
export const leadNamed = defineAnnouncement<{ readonly byTeam: boolean }>('member.lead-named')

/** Whoever was asked to be lead is asked no more. The subject is the member. */
export const leadRecalled = defineAnnouncement<Record<string, never>>('member.lead-recalled')

/** The new lead confirmed: the lead has changed. The subject is the member. */
export const leadChanged = defineAnnouncement<{ readonly byTeam: boolean }>('member.lead-changed')

/** A member left. The subject is the member. */
export const memberLeft = defineAnnouncement<Record<string, never>>('member.left')

/** A reminder to renew was asked for. The subject is the member. */
export const memberReminded = defineAnnouncement<{ readonly days: number }>('member.reminded')

/** Somebody of the team took the list of members away as a file. The subject is the list. */
export const membersExported = defineAnnouncement<{ readonly members: number }>('members.exported')

/** Somebody of the team saved the next version of questions and commitments. The subject is the draft. */
export const joiningDrafted = defineAnnouncement<{ readonly revision: number }>('joining.drafted')

/** That draft was thrown away. The subject is the draft. */
export const joiningDraftDropped = defineAnnouncement<Record<string, never>>('joining.draft-dropped')

/** A version of questions and commitments was published. The subject is the version. */
export const joiningPublished = defineAnnouncement<{ readonly version: number }>('joining.published')
