import { knownLists } from './newsletter-lists.ts'

/** What one reader gets and asked for. Nothing is sent unless it is confirmed and not ended. */
export type Subscription = {
  /** Lists that they get. */
  readonly lists: readonly string[]
  /** Lists that they asked for and have not confirmed. */
  readonly asked: readonly string[]
  readonly confirmedAt: string | null
  readonly endedAt: string | null
}

/** Nobody has asked for anything yet. */
export const noSubscription: Subscription = { lists: [], asked: [], confirmedAt: null, endedAt: null }

/** Somebody typed this address and chose lists. Whoever they are, nothing changes in what its reader gets. */
export function askFor(subscription: Subscription, lists: readonly string[]): Subscription {
  const asked = knownLists([...subscription.asked, ...lists]).filter((code) => !subscription.lists.includes(code))
  return { ...subscription, asked }
}

/** The reader of the address followed the link: they get what was asked for, besides what they get. */
export function confirm(subscription: Subscription, now: string): Subscription {
  const lists = knownLists([...subscription.lists, ...subscription.asked])
  if (lists.length === 0) return subscription
  return { lists, asked: [], confirmedAt: subscription.confirmedAt ?? now, endedAt: null }
}

/** The reader chose what they get, from nothing to everything. Choosing nothing ends it. */
export function choose(subscription: Subscription, lists: readonly string[], now: string): Subscription {
  if (subscription.confirmedAt === null) return subscription
  const chosen = knownLists(lists)
  if (chosen.length === 0) return { ...subscription, lists: [], asked: [], endedAt: subscription.endedAt ?? now }
  return { ...subscription, lists: chosen, asked: [], endedAt: null }
}

/** The reader ended one list, or all (`list` is then 'all'). What was asked for and never confirmed ends with it. */
export function end(subscription: Subscription, list: string, now: string): Subscription {
  const lists = list === 'all' ? [] : subscription.lists.filter((code) => code !== list)
  const asked = list === 'all' ? [] : subscription.asked.filter((code) => code !== list)
  const isOver = lists.length === 0 && subscription.confirmedAt !== null
  return { ...subscription, lists, asked, endedAt: isOver ? (subscription.endedAt ?? now) : subscription.endedAt }
}

/** Whether an issue for `list` that begins to be sent at `begunAt` goes to this reader. */
export function gets({ lists, confirmedAt, endedAt }: Subscription, list: string, begunAt: string): boolean {
  return confirmedAt !== null && confirmedAt <= begunAt && endedAt === null && lists.includes(list)
}
