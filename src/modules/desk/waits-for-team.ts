import { countWaiting } from '#modules/moderation/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** Something of another module that waits for the team: a queue, for example. */
export type Waiting = {
  /** What it is called, as a heading: "Suggestions". */
  readonly title: string
  /** Who is told of it: those with this permission. */
  readonly permission: string
  /** Where it is looked after. */
  readonly href: string
  /** How much waits, and what is most pressing of it in words ("1 answer owed by 14:00"); null while nothing presses. */
  look(db: NetworkDb, now: string): Promise<{ readonly count: number; readonly says: string | null }>
}

/** What other modules have waiting, in the order of the desk. A module adds its own here. */
export const waitings: readonly Waiting[] = [
  {
    title: 'What was sent in',
    permission: 'moderation.decide',
    href: '/desk/queue',
    look: async (db) => ({ count: await countWaiting(db), says: null }),
  },
]
