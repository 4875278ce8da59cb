import { newId } from '#basics/id.ts'
import { longDate, shortDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { issueSaved } from '../../announcements.ts'
import { issueCode } from '../../domain/newsletter-issue.ts'
import { listOf, newsletterLists } from '../../domain/newsletter-lists.ts'
import { addIssue, codesLike, listIssues } from '../../store/newsletter-issues.store.ts'
import { countReaders, listBouncingReaders } from '../../store/subscribers.store.ts'
import { listNewslettersView } from './list-newsletters.view.tsx'

/** GET /desk/newsletter: issues, readers, and addresses that do not work. */
export async function showNewsletters({ db, tokens }: NetworkVisit): Promise<Reply> {
  const [issues, counts, bouncing] = [await listIssues(db, 100), await countReaders(db), await listBouncingReaders(db)]
  const body = listNewslettersView({
    issues: issues.map(({ code, title, list, state, begunAt }) => ({
      href: `/desk/newsletter/${code}`,
      title,
      list: listOf(list)?.name ?? list,
      state,
      when: begunAt === null ? 'Not sent' : shortDate(networkDayOf(begunAt)),
    })),
    lists: newsletterLists.map(({ code, name }) => {
      const { readers = 0, bouncing: back = 0 } = counts.find(({ list }) => list === code) ?? {}
      return { name, readers, bouncing: back }
    }),
    bouncing: bouncing.map(({ email, bouncedAt }) => ({ email, on: shortDate(networkDayOf(bouncedAt)) })),
    tokens,
  })
  return { title: 'Issues and readers of the newsletter', body }
}

/** POST /desk/newsletter: begins a draft and opens it. */
export async function submitBeginIssue({ db, now }: NetworkVisit): Promise<Reply> {
  const day = networkDayOf(now)
  const [first] = newsletterLists
  const list = first?.code ?? 'news'
  const code = issueCode(day, list, await codesLike(db, `${day}-${list}`))
  const id = newId()
  const title = `What is new, ${longDate(day)}`
  const written = { id, code, list, title, opening: '', items: [], version: 1, begunAt: null, sentAt: null }
  await addIssue(db, { ...written, state: 'draft' }, now)
  await db.announce(issueSaved(id, null, { version: 1 }))
  return { location: `/desk/newsletter/${code}` }
}
