import { consentsEnding } from '#modules/consents/index.ts'
import { linksNowhere } from '#modules/library/index.ts'
import { membersWaiting } from '#modules/membership/index.ts'
import { submissionsWaiting } from '#modules/moderation/index.ts'
import { moderatedKinds } from '#modules/queues/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Something of another module that waits for the team: a queue, for example. */
export type Waiting = {
  /** What it is called, as a heading: "Suggestions". */
  readonly title: string
  /** Who is told of it: those with this permission. */
  readonly permission: string
  /** Where it is looked after. */
  readonly href: string
  /** How much waits, and what is most pressing of it in sentences ("1 late."); null while nothing presses. */
  look(db: NetworkDb, now: string): Promise<{ readonly count: number; readonly says: string | null }>
}

/** What other modules have waiting, in the order of the desk: first what people wait for. A module adds its own here. */
export const waitings: readonly Waiting[] = [
  {
    title: 'What was sent in',
    permission: 'moderation.decide',
    href: '/desk/queue',
    look: (db, now) => submissionsWaiting(db, moderatedKinds, now),
  },
  {
    title: 'Organisations that ask to join',
    permission: 'membership.manage',
    href: '/desk/members?state=waiting',
    look: membersWaiting,
  },
  { title: 'Consents that end soon', permission: 'consents.record', href: '/desk/consents', look: consentsEnding },
  {
    title: 'Links that lead nowhere',
    permission: 'library.look-after',
    href: '/desk/links',
    look: linksNowhere,
  },
]
