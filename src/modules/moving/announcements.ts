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
/** Everything of another network was taken in: how many entries, how much media, and how many moved addresses. */
export const networkTakenIn = defineAnnouncement<{
  readonly entries: number
  readonly media: number
  readonly moved: number
}>('network.taken-in')
