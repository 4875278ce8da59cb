import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** A consent was written down: whose, on which ground, what for, until when, how. */
export const consentRecorded = defineAnnouncement<{
  readonly entry: string
  readonly whose: string
  readonly basis: string
  readonly uses: readonly string[]
  readonly endsOn: string
  readonly way: string
}>('consent.recorded')
/** A consent was taken back by whom it belongs to, and with it all that needed it. */
export const consentWithdrawn = defineAnnouncement<{ readonly entry: string; readonly way: string }>(
  'consent.withdrawn',
)
/** Somebody approved exactly these words of a version. */
export const textApproved = defineAnnouncement<{
  readonly entry: string
  readonly version: number
  readonly words: string
  readonly way: string
}>('text.approved')
/** Who stands behind an entry was written down and sealed. */
export const personSealed = defineAnnouncement<{ readonly entry: string; readonly whose: string }>('person.sealed')
/** One of the two keepers looked at who stands behind an entry. Written before they see it. */
export const personSeen = defineAnnouncement<{ readonly entry: string }>('person.seen')
/** Their own link was mailed to whom an entry belongs to. Nobody saw the address. */
export const ownLinkSent = defineAnnouncement<{ readonly entry: string }>('own-link.sent')
/** The two who may see names were chosen. */
export const keepersChosen = defineAnnouncement<{ readonly users: readonly string[] }>('keepers.chosen')
/** Another address is now the one of whom an entry belongs to; the old one was told. */
export const addressChanged = defineAnnouncement<{ readonly entry: string }>('address-behind.changed')
/** Whoever an entry belongs to wants to be reached at another address: by their own link, or told to the actor. */
export const addressWished = defineAnnouncement<{ readonly entry: string; readonly way: string }>('address-wish.asked')
/** A keeper said yes to it; whoever reads the new address is asked. */
export const addressWishAccepted = defineAnnouncement<{ readonly entry: string }>('address-wish.accepted')
/** A keeper said no to it. */
export const addressWishDeclined = defineAnnouncement<{ readonly entry: string }>('address-wish.declined')
/** Somebody of the team asked the keepers of names to write down somebody else. */
export const changeOfPersonAsked = defineAnnouncement<{ readonly entry: string }>('person.change-asked')
