import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** From now on an old address leads to a page of this site. */
export const addressMoved = defineAnnouncement<{ readonly to: string }>('address.moved')
/** An old address leads nowhere any more. */
export const addressLetGo = defineAnnouncement<Record<string, never>>('address.let-go')
/** Posts and pages of an earlier site were taken in: how many, and how many of their addresses lead here. */
export const wordpressTakenIn = defineAnnouncement<{
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly drafts: number
  readonly moved: number
}>('wordpress.taken-in')
/** Everything of another network was taken in: how many rows, how many of them about people, and how much media. */
export const networkTakenIn = defineAnnouncement<{
  readonly rows: number
  readonly people: number
  readonly media: number
}>('network.taken-in')
/** Everything that the network has was written out: how many rows, how many of them about people, and how much media. */
export const networkTakenOut = defineAnnouncement<{
  readonly rows: number
  readonly people: number
  readonly media: number
}>('network.taken-out')
