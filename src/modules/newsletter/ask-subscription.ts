import { newId } from '#basics/id.ts'
import { addressMark, mayMailOnceMore } from '#platform/mail/paced-mail.store.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { subscriptionAsked } from './announcements.ts'
import { askFor, noSubscription } from './domain/subscription.ts'
import { confirmDays, preferencesPath } from './newsletter-links.ts'
import { changeSubscriptionMail, confirmSubscriptionMail, subscribedAlreadyMail } from './newsletter-mails.ts'
import { findSubscriberAt, saveSubscriber } from './store/subscribers.store.ts'

/** What asking needs besides the database. */
export type Asked = { readonly email: string; readonly now: string; readonly secrets: Secrets }

/**
 * Somebody typed an address and chose lists. Its reader is asked by mail; until they answer nothing changes for them.
 * Asked more often than a day allows, nothing is done at all, so that the link of an earlier mail still works. Gives
 * nothing: the page says the same, whatever is known of the address.
 */
export async function askSubscription(
  db: NetworkDeeds,
  { email, now, secrets }: Asked,
  lists: readonly string[],
): Promise<void> {
  if (!(await mayMailOnceMore(db, addressMark(secrets, email), now))) return
  const known = await findSubscriberAt(db, email)
  const subscriber = known ?? { id: newId(), email, ...noSubscription }
  const asking = { ...subscriber, ...askFor(subscriber, lists) }
  const to = { to: { address: email }, organisation: null }
  if (asking.asked.length === 0) {
    const values = { path: preferencesPath(secrets, subscriber.id, now), lists: subscriber.lists }
    await queueMail(db, subscribedAlreadyMail, { ...to, values })
    return
  }
  const token = newToken()
  const until = new Date(Date.parse(now) + confirmDays * 86_400_000).toISOString()
  await saveSubscriber(db, asking, { hash: hashToken(token), until }, now)
  await queueMail(db, confirmSubscriptionMail, {
    ...to,
    values: { path: `/newsletter/confirm/${token}`, lists: asking.asked },
  })
  await db.announce(subscriptionAsked(subscriber.id, null, { lists: asking.asked.length }))
}

/** Sends a reader the link to what they get; nothing to an address that gets nothing. The page says the same. */
export async function askForPreferences(db: NetworkDeeds, { email, now, secrets }: Asked): Promise<void> {
  if (!(await mayMailOnceMore(db, addressMark(secrets, email), now))) return
  const known = await findSubscriberAt(db, email)
  if (!known || known.confirmedAt === null) return
  await queueMail(db, changeSubscriptionMail, {
    to: { address: email },
    organisation: null,
    values: { path: preferencesPath(secrets, known.id, now) },
  })
}
