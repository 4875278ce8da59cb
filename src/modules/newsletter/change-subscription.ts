import type { Id } from '#basics/id.ts'
import { addressMark } from '#platform/mail/paced-mail.store.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'
import { hashToken, isToken } from '#platform/sessions/token.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { subscriptionChanged, subscriptionConfirmed, subscriptionEnded } from './announcements.ts'
import type { Ending } from './domain/ending-link.ts'
import { choose, confirm, end, type Subscription } from './domain/subscription.ts'
import { findIssueById } from './store/newsletter-issues.store.ts'
import { noteEnding } from './store/newsletter-sendings.store.ts'
import {
  findByConfirmLink,
  findSubscriber,
  markEnded,
  type Subscriber,
  saveSubscriber,
} from './store/subscribers.store.ts'

/** The moment, and what the installation's secret is good for. */
export type Moment = { readonly now: string; readonly secrets: Secrets }

/** The reader followed the link of the mail and pressed the button. Gives what they get now; nothing for a link that does not work. */
export async function confirmSubscription(
  db: NetworkDeeds,
  token: string,
  moment: Moment,
): Promise<readonly string[] | undefined> {
  if (!isToken(token)) return undefined
  const asked = await findByConfirmLink(db, hashToken(token), moment.now)
  const subscriber = asked && (await findSubscriber(db, asked.id))
  if (!subscriber) return undefined
  const after = confirm(subscriber, moment.now)
  await save(db, subscriber, after, moment)
  await db.announce(subscriptionConfirmed(subscriber.id, null, { lists: after.lists.length }))
  return after.lists
}

/** The reader chose what they get. Gives it; nothing when there is no such reader any more. */
export async function chooseLists(
  db: NetworkDeeds,
  id: Id,
  lists: readonly string[],
  moment: Moment,
): Promise<readonly string[] | undefined> {
  const subscriber = await findSubscriber(db, id)
  if (!subscriber) return undefined
  const after = choose(subscriber, lists, moment.now)
  await save(db, subscriber, after, moment)
  const tells = after.lists.length === 0 ? subscriptionEnded : subscriptionChanged
  await db.announce(tells(id, null, { lists: after.lists.length }))
  return after.lists
}

/** The reader ended the list of an issue, or all. Done twice, or for a reader who is gone, it changes nothing. */
export async function endSubscription(
  db: NetworkDeeds,
  { subscriber: id, issue: issueId }: Ending,
  which: 'this list' | 'all',
  moment: Moment,
): Promise<void> {
  const [subscriber, issue] = [await findSubscriber(db, id), await findIssueById(db, issueId)]
  if (!subscriber) return
  const after = end(subscriber, which === 'all' || !issue ? 'all' : issue.list, moment.now)
  await noteEnding(db, issueId, id, moment.now)
  if (after.lists.length === subscriber.lists.length && after.asked.length === subscriber.asked.length) return
  await save(db, subscriber, after, moment)
  await db.announce(subscriptionEnded(id, null, { lists: after.lists.length }))
}

/** The link that confirms is used up. Whether the address may be brought in with a list is kept as a mark. */
async function save(
  db: NetworkDeeds,
  subscriber: Subscriber,
  after: Subscription,
  { now, secrets }: Moment,
): Promise<void> {
  await saveSubscriber(db, { ...subscriber, ...after }, null, now)
  await markEnded(db, addressMark(secrets, subscriber.email), after.endedAt)
}
