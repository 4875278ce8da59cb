import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import type { NewsletterIssue } from '../../domain/newsletter-issue.ts'
import { countNextReaders, countSendings } from '../../store/newsletter-sendings.store.ts'
import { issueLine } from '../read-issue/issue-line.page.ts'
import { issueProgressView } from './issue-progress.view.tsx'

/** What became of an issue that was sent, or is being sent. */
export async function showProgress({ db }: NetworkVisit, issue: NewsletterIssue): Promise<Reply> {
  const { says, href } = issueLine(issue)
  const isSending = issue.state === 'sending'
  return {
    title: issue.title,
    back: { href: '/desk/newsletter', text: 'Newsletter' },
    body: issueProgressView({
      path: `/desk${href}`,
      title: issue.title,
      publicHref: href,
      caption: says,
      isSending,
      left: isSending ? await countNextReaders(db, issue.id) : 0,
      counts: await countSendings(db, issue.id),
    }),
  }
}
