import { excerpt } from '#design/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { readIssueNow } from '../../issue-items.ts'
import { findPublicIssue } from '../../store/newsletter-issues.store.ts'
import { issueLine } from './issue-line.page.ts'
import { readIssueView } from './read-issue.view.tsx'

/** GET /newsletter/:issue: an issue that has begun to be sent. What it pointed to and nobody may read any more is left out. */
export async function showIssue({ params, network, now }: Visit): Promise<Reply> {
  const issue = await network(async (db) => {
    const found = await findPublicIssue(db, params['issue'] ?? '')
    return found && (await readIssueNow(db, now, found))
  })
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
