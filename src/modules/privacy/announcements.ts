import type { Id } from '#basics/id.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'

type OfPerson = { readonly person: Id }

/** A hold was placed: nothing about the person may be disposed of. */
export const holdPlaced = defineAnnouncement<OfPerson>('hold.placed')
/** A hold was lifted. */
export const holdLifted = defineAnnouncement<OfPerson>('hold.lifted')
/** Somebody looked at what is held about a person, without its words. */
export const heldViewed = defineAnnouncement<OfPerson>('held.viewed')
/** A copy of all that is held about a person was made: with names of staff or not, and how many words were taken out. */
export const copyMade = defineAnnouncement<OfPerson & { readonly namesStaff: boolean; readonly takenOut: number }>(
  'copy.made',
)
/** Somebody read a copy. */
export const copyViewed = defineAnnouncement<OfPerson>('copy.viewed')
/** Disposal of what is held about a person was asked for. */
export const disposalAsked = defineAnnouncement<OfPerson>('disposal.asked')
/** Somebody else decided: disposed of, with how many rows of each table, or kept. */
export const disposalDecided = defineAnnouncement<
  OfPerson & { readonly decision: string; readonly removed: Readonly<Record<string, number>> | null }
>('disposal.decided')
