import type { Problem } from '#basics/result.ts'
import { listPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { askSubscription } from '../../ask-subscription.ts'
import { newsletterLists } from '../../domain/newsletter-lists.ts'
import { countPublicIssues, listPublicIssues } from '../../store/newsletter-issues.store.ts'
import { issueLine } from '../read-issue/issue-line.page.ts'
import { parseSubscribe, readSubscribe, type SubscribeAnswers } from './subscribe.form.ts'
import { lookInYourMailView, subscribeView } from './subscribe.view.tsx'

const about = 'News, events and calls to take part from the network, by e-mail, and every issue so far.'

/** GET /newsletter: what it is, the form, and the archive. */
export async function showNewsletter(visit: Visit): Promise<Reply> {
  return await page(visit, { email: '', lists: ['news'] }, [])
}

/** POST /newsletter: asks the reader of the address. The answer is the same whatever is known of it. */
export async function submitSubscribe(visit: Visit): Promise<Reply> {
  const answers = readSubscribe(visit.form)
  const parsed = parseSubscribe(answers)
  if (!parsed.ok) return await page(visit, answers, parsed.problems)
  const { now, secrets } = visit
  const { email, lists } = parsed.value
  await visit.networkDeed((db) => askSubscription(db, { email, now, secrets }, lists))
  return { location: '/newsletter/asked' }
}

/** GET /newsletter/asked: what happens next. */
export async function showAsked(): Promise<Reply> {
  return {
    title: 'Look in your mail to get the newsletter',
    back: { href: '/newsletter', text: 'Newsletter' },
    body: lookInYourMailView(),
  }
}

async function page(visit: Visit, answers: SubscribeAnswers, problems: readonly Problem[]): Promise<Reply> {
  const asked = visit.query.get('page')
  const { where, issues } = await visit.network(async (db) => {
    const where = listPage(asked, await countPublicIssues(db))
    return { where, issues: await listPublicIssues(db, 25, where.before) }
  })
  return {
    status: problems.length > 0 ? 422 : 200,
    title: where.page > 1 ? `Newsletter, page ${where.page}` : 'Newsletter',
    problems: problems.length,
    body: subscribeView({
      answers,
      problems,
      lists: newsletterLists,
      sendsMail: visit.mail !== 'off',
      issues: issues.map(issueLine),
      pages: where,
      tokens: visit.tokens,
    }),
    publicFace: { description: about, path: where.page > 1 ? `/newsletter?page=${where.page}` : '/newsletter' },
  }
}
