import { longDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import type { NewsletterIssue } from '../../domain/newsletter-issue.ts'
import { listOf } from '../../domain/newsletter-lists.ts'

/** An issue in one line of the archive. */
export function issueLine({
  code,
  title,
  list,
  begunAt,
}: Pick<NewsletterIssue, 'code' | 'title' | 'list' | 'begunAt'>) {
  const day = begunAt === null ? 'draft' : longDate(networkDayOf(begunAt))
  return { href: `/newsletter/${code}`, title, says: `${listOf(list)?.name ?? list}, ${day}` }
}
