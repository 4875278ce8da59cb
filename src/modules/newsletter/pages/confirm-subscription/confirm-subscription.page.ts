import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { hashToken, isToken } from '#platform/sessions/token.ts'
import { confirmSubscription } from '../../change-subscription.ts'
import { listsInWords } from '../../domain/newsletter-lists.ts'
import { findByConfirmLink } from '../../store/subscribers.store.ts'
import { confirmSubscriptionView, oldLinkView, subscribedView } from './confirm-subscription.view.tsx'

/** GET /newsletter/confirm/:token: asks once more. Nothing changes by looking. */
export async function showConfirmSubscription({ params, network, now, path }: Visit): Promise<Reply> {
  const token = params['token']
  const asked = isToken(token) ? await network((db) => findByConfirmLink(db, hashToken(token), now)) : undefined
  if (!asked) return oldLink
  const lists = listsInWords([...asked.lists, ...asked.asked])
  return { title: 'Do you want our newsletter?', body: confirmSubscriptionView({ lists, action: path }) }
}

/** POST /newsletter/confirm/:token: the reader of the address said yes. */
export async function submitConfirmSubscription(visit: Visit): Promise<Reply> {
  const { params, now, secrets } = visit
  const lists = await visit.networkDeed((db) => confirmSubscription(db, params['token'] ?? '', { now, secrets }))
  if (!lists) return oldLink
  return { title: 'You will get our newsletter', body: subscribedView({ lists: listsInWords(lists) }) }
}

const oldLink: Reply = {
  status: 404,
  title: 'This link does not work any more',
  body: oldLinkView({ href: '/newsletter', text: 'Ask for the newsletter again' }),
}
