import type { Problem } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { parseTypedEmail } from '#platform/forms/typed-email.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { askForPreferences } from '../../ask-subscription.ts'
import { chooseLists } from '../../change-subscription.ts'
import { newsletterLists } from '../../domain/newsletter-lists.ts'
import { preferencesAt } from '../../newsletter-links.ts'
import { seeSubscriber } from '../../store/subscribers.store.ts'
import { oldLinkView } from '../confirm-subscription/confirm-subscription.view.tsx'
import { askForLinkView, chooseListsView, linkSentView } from './choose-lists.view.tsx'

/** GET /newsletter/change: where a reader asks for their link. */
export async function showAskForLink(visit: Visit): Promise<Reply> {
  return asking(visit, '', [])
}

/** POST /newsletter/change: sends the link, if there is a reader. The answer is the same. */
export async function submitAskForLink(visit: Visit): Promise<Reply> {
  const typed = answer(visit.form, 'email')
  const email = parseTypedEmail(typed)
  if (!email.ok) return asking(visit, typed, email.problems)
  const { now, secrets } = visit
  await visit.networkDeed((db) => askForPreferences(db, { email: email.value, now, secrets }))
  return { location: '/newsletter/change/sent' }
}

/** GET /newsletter/change/sent: what happens next. */
export async function showLinkSent(): Promise<Reply> {
  return {
    title: 'Look in your mail to change what you get',
    back: { href: '/newsletter', text: 'Newsletter' },
    body: linkSentView(),
  }
}

/** GET /newsletter/preferences/:token: what one reader gets. */
export async function showChooseLists(visit: Visit): Promise<Reply> {
  const id = preferencesAt(visit.secrets, visit.params['token'] ?? '', visit.now)
  const reader = id && (await visit.network((db) => seeSubscriber(db, id)))
  if (!reader) return oldLink
  return choosing(visit, { email: reader.email, chosen: reader.lists, isSaved: false })
}

/** POST /newsletter/preferences/:token: the reader chose. */
export async function submitChooseLists(visit: Visit): Promise<Reply> {
  const { now, secrets, form, params } = visit
  const id = preferencesAt(secrets, params['token'] ?? '', now)
  if (!id) return oldLink
  if (answer(form, 'does') !== 'save') return await showChooseLists(visit)
  const chosen = await visit.networkDeed((db) => chooseLists(db, id, answersOf(form, 'lists'), { now, secrets }))
  const reader = chosen && (await visit.network((db) => seeSubscriber(db, id)))
  return reader ? choosing(visit, { email: reader.email, chosen: reader.lists, isSaved: true }) : oldLink
}

function choosing({ path }: Visit, shown: { email: string; chosen: readonly string[]; isSaved: boolean }): Reply {
  return { title: 'What you get', body: chooseListsView({ ...shown, lists: newsletterLists, action: path }) }
}

function asking(visit: Visit, email: string, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Change or stop the newsletter',
    problems: problems.length,
    back: { href: '/newsletter', text: 'Newsletter' },
    body: askForLinkView({ email, problems, sendsMail: visit.mail !== 'off', tokens: visit.tokens }),
    publicFace: { description: 'Change what you get from us by e-mail, or stop it.', path: '/newsletter/change' },
  }
}

const oldLink: Reply = {
  status: 404,
  title: 'This link does not work any more',
  body: oldLinkView({ href: '/newsletter/change', text: 'Ask for a new link' }),
}
