import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { type NewsletterIssue, whatIsMissing } from '../../domain/newsletter-issue.ts'
import { listsInWords } from '../../domain/newsletter-lists.ts'
import { readIssueNow } from '../../issue-items.ts'
import { beginToSend } from '../../send-issue.ts'
import { findIssue } from '../../store/newsletter-issues.store.ts'
import { countReadersOf } from '../../store/newsletter-sendings.store.ts'
import { previewIssueView } from './write-issue.view.tsx'

/** GET /desk/newsletter/:issue/preview: the draft as its readers will see it. */
export async function showPreviewIssue(visit: NetworkVisit): Promise<Reply> {
  const issue = await findIssue(visit.db, visit.params['issue'] ?? '')
  if (!issue) return nothingHere
  return issue.state === 'draft' ? await page(visit, issue, []) : { location: `/desk/newsletter/${issue.code}` }
}

/** POST /desk/newsletter/:issue/send: begins to send what was looked at, and nothing else. */
export async function submitSendIssue(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, form } = visit
  const issue = await findIssue(db, params['issue'] ?? '')
  if (!issue) return nothingHere
  if (issue.state !== 'draft') return { location: `/desk/newsletter/${issue.code}` }
  const missing = whatIsMissing(await readIssueNow(db, now, issue))
  if (missing !== null) return await page(visit, issue, [])
  const wasSeen = answer(form, 'version') === String(issue.version)
  if (!wasSeen || !(await beginToSend(db, issue, now)))
    return await page(visit, issue, [{ field: 'send', says: 'It was changed meanwhile. Look at it again.' }])
  return { location: `/desk/newsletter/${issue.code}` }
}

async function page(
  { db, now, tokens }: NetworkVisit,
  issue: NewsletterIssue,
  problems: readonly Problem[],
): Promise<Reply> {
  const path = `/desk/newsletter/${issue.code}`
  const read = await readIssueNow(db, now, issue)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Look at the issue',
    problems: problems.length,
    back: { href: path, text: 'Change it' },
    body: previewIssueView({
      ...read,
      path,
      leftOut: issue.items.length - read.items.length,
      list: listsInWords([issue.list]),
      readers: await countReadersOf(db, issue.list),
      missing: whatIsMissing(read),
      problems,
      tokens,
    }),
  }
}
