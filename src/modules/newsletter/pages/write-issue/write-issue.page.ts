import type { Problem } from '#basics/result.ts'
import { shortDate } from '#basics/written-time.ts'
import { problemsInMarkup } from '#design/index.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { issueRemoved, issueSaved } from '../../announcements.ts'
import type { NewsletterIssue } from '../../domain/newsletter-issue.ts'
import { newsletterLists } from '../../domain/newsletter-lists.ts'
import { itemsNow, listOfferedItems } from '../../issue-items.ts'
import { findIssue, lastIssueOf, removeIssue, saveIssue } from '../../store/newsletter-issues.store.ts'
import { showProgress } from './issue-progress.page.ts'
import { answersOfIssue, type IssueAnswers, parseIssue, readIssue } from './write-issue.form.ts'
import { writeIssueView } from './write-issue.view.tsx'

const taken = 'Somebody else saved this draft meanwhile. Copy what you wrote, then open the draft again.'

/** GET /desk/newsletter/:issue: a draft to write; or what became of an issue that was sent. */
export async function showWriteIssue(visit: NetworkVisit): Promise<Reply> {
  const issue = await findIssue(visit.db, visit.params['issue'] ?? '')
  if (!issue) return nothingHere
  return issue.state === 'draft'
    ? await page(visit, issue, answersOfIssue(issue), [])
    : await showProgress(visit, issue)
}

/** POST /desk/newsletter/:issue: saves the draft and shows how it will look. */
export async function submitWriteIssue(visit: NetworkVisit): Promise<Reply> {
  const { db, params, form } = visit
  const issue = await findIssue(db, params['issue'] ?? '')
  if (!issue) return nothingHere
  const typed = readIssue(form)
  const { offered } = await offeredFor(visit, issue)
  const parsed = parseIssue(issue, typed, offered, problemsInMarkup(typed.opening))
  if (!parsed.ok) return await page(visit, issue, typed, parsed.problems)
  if (!(await saveIssue(db, parsed.value))) return await page(visit, issue, typed, [{ field: 'opening', says: taken }])
  await db.announce(issueSaved(issue.id, null, { version: parsed.value.version + 1 }))
  return { location: `/desk/newsletter/${issue.code}/preview` }
}

/** POST /desk/newsletter/:issue/remove: throws a draft away. */
export async function submitRemoveIssue({ db, params }: NetworkVisit): Promise<Reply> {
  const issue = await findIssue(db, params['issue'] ?? '')
  if (!issue) return nothingHere
  if (await removeIssue(db, issue.id)) await db.announce(issueRemoved(issue.id, null, {}))
  return { location: '/desk/newsletter' }
}

/** What can be chosen: what is new since the last issue of the list, and what was chosen before. */
async function offeredFor({ db, now }: NetworkVisit, { list, items }: NewsletterIssue) {
  const since = (await lastIssueOf(db, list)) ?? null
  const fresh = await listOfferedItems(db, now, since)
  const kept = items.filter((code) => !fresh.some((one) => one.code === code))
  return { since, offered: [...fresh, ...(await itemsNow(db, now, kept))] }
}

async function page(
  visit: NetworkVisit,
  issue: NewsletterIssue,
  answers: IssueAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const { since, offered } = await offeredFor(visit, issue)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Write an issue',
    problems: problems.length,
    back: { href: '/desk/newsletter', text: 'Newsletter' },
    body: writeIssueView({
      path: `/desk/newsletter/${issue.code}`,
      answers,
      offered,
      since: since === null ? 'so far' : `since the last issue, on ${shortDate(networkDayOf(since))}`,
      lists: newsletterLists,
      problems,
      tokens: visit.tokens,
    }),
  }
}
