import { excerpt } from '#design/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { findPublicIssue } from '../../store/newsletter-issues.store.ts'
import { issueLine } from './issue-line.page.ts'
import { readIssueView } from './read-issue.view.tsx'

/** GET /newsletter/:issue: an issue that has begun to be sent. */
export async function showIssue({ params, network }: Visit): Promise<Reply> {
  const issue = await network((db) => findPublicIssue(db, params['issue'] ?? ''))
  if (!issue) return nothingHere
  const { says, href } = issueLine(issue)
  const description = excerpt(issue.opening, 200) || `Our newsletter: ${says}.`
  return {
    title: issue.title,
    back: { href: '/newsletter', text: 'Newsletter' },
    body: readIssueView({ ...issue, caption: says }),
    publicFace: { description, path: href },
  }
}
