import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { endSubscription } from '../../change-subscription.ts'
import { listsInWords } from '../../domain/newsletter-lists.ts'
import { endingAt } from '../../newsletter-links.ts'
import { findIssueById } from '../../store/newsletter-issues.store.ts'
import { endedView, endSubscriptionView } from './end-subscription.view.tsx'

/** GET /newsletter/unsubscribe/:token: one button. Nothing changes by looking: programs look at every link of a mail. */
export async function showEndSubscription(visit: Visit): Promise<Reply> {
  const list = await listAt(visit)
  if (list === undefined) return nothingHere
  return { title: 'Stop our mails?', body: endSubscriptionView({ list: nameOf(list), action: visit.path }) }
}

/**
 * POST /newsletter/unsubscribe/:token: stops the list of that mail, or everything where that was chosen. A mail program
 * sends it with nothing but its own field (RFC 8058), and ends the list. No cookie, no question, no sign-in.
 */
export async function submitEndSubscription(visit: Visit): Promise<Reply> {
  const { params, now, secrets, form } = visit
  const ending = endingAt(secrets, params['token'] ?? '')
  if (!ending) return nothingHere
  const which = answer(form, 'which') === 'all' ? 'all' : 'this list'
  await visit.networkDeed((db) => endSubscription(db, ending, which, { now, secrets }))
  const list = await listAt(visit)
  const what = which === 'all' || list === undefined ? 'our newsletters' : nameOf(list)
  return { title: 'It is stopped', body: endedView({ what }) }
}

async function listAt({ params, secrets, network }: Visit): Promise<string | undefined> {
  const ending = endingAt(secrets, params['token'] ?? '')
  return ending && (await network((db) => findIssueById(db, ending.issue)))?.list
}

function nameOf(list: string): string {
  return listsInWords([list]) || 'this list'
}
